import type { ItemModel } from "../candidate.ts";
import type { Entity } from "../entity.ts";
import { sourceOf } from "../knowledge/derive-triples.ts";
import type { FactId } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Reference } from "../message.ts";
import { plain, why } from "../model-parts/refer.ts";
import { sourcePhrase } from "../model-parts/sources.ts";
import { triple } from "../knowledge/triple-key.ts";

const kinds: readonly (readonly [topic: "units" | "outcomes", kinds: readonly Entity["kind"][]])[] = [
  ["units", ["army", "unit"]],
  ["outcomes", ["thing"]],
];

/** Which of these appears only inside a quotation? By the mention index. */
export const onlyInQuotation: ItemModel = (knowledge) =>
  kinds.flatMap(([topic, among]) => {
    const entities = knowledge.folder.entities.filter((entity) => among.includes(entity.kind));
    return entities
      .filter((entity) => isOnlyQuoted(entity, knowledge))
      .map((key) => ({
        of: [key.id],
        topics: [topic],
        level: "remember" as const,
        interaction: "choice" as const,
        stem: { say: "stem" },
        options: [key, ...entities.filter((entity) => !isOnlyQuoted(entity, knowledge))].map((entity) => ({
          id: entity.id,
          text: plain(`entity:${entity.id}.name`),
          claims: [triple("appears-in", entity.id, "quotation")],
          why: why(
            isOnlyQuoted(entity, knowledge) ? "only-quoted" : "own-text",
            { it: `entity:${entity.id}.phrase`, speaker: speakerOf(entity, knowledge) },
            citesOf(entity, knowledge),
          ),
        })),
        draw: { distractors: among.includes("thing") ? 2 : 3 },
        sequence: "shuffled" as const,
      }));
  });

/** Where a reader sees it: in the words of speakers, or in the article's own text. */
function citesOf(entity: Entity, knowledge: Knowledge): FactId[] {
  const own = !isOnlyQuoted(entity, knowledge);
  return knowledge.folder.facts
    .filter((fact) => fact.entities.includes(entity.id) && (!own || fact.voice.kind === "article"))
    .map((fact) => fact.id);
}

/** The first source that says something of it. */
function speakerOf(entity: Entity, { folder }: Knowledge): Reference {
  const fact = folder.facts.find((each) => each.entities.includes(entity.id));
  return sourcePhrase(fact ? sourceOf(fact) : "article");
}

function isOnlyQuoted(entity: Entity, knowledge: Knowledge): boolean {
  return knowledge.stated.has(`appears-in/${entity.id}/quotation`);
}
