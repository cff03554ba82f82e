import type { ItemModel } from "../candidate.ts";
import type { Entity } from "../entity.ts";
import type { Knowledge } from "../knowledge.ts";
import { plain, why } from "../refer.ts";
import { triple } from "../triple-key.ts";

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
            { it: `entity:${entity.id}.phrase` },
            knowledge.folder.facts.filter((fact) => fact.entities.includes(entity.id)).map((fact) => fact.id),
          ),
        })),
        draw: { distractors: among.includes("thing") ? 2 : 3 },
        sequence: "shuffled" as const,
      }));
  });

function isOnlyQuoted(entity: Entity, knowledge: Knowledge): boolean {
  return knowledge.stated.has(`appears-in/${entity.id}/quotation`);
}
