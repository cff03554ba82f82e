import type { ItemModel } from "../candidate.ts";
import type { Entity } from "../entity.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { plain, why } from "../model-parts/refer.ts";
import type { Topic } from "../topic.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Which of these does the article leave without a name? Asked by descriptions, so that no stem tells. */
export const withoutName: ItemModel = (knowledge) => {
  const described = knowledge.folder.entities.filter((entity) => isDescribed(entity, knowledge));
  const named = described.filter((entity) => entity.named);
  return described
    .filter((entity) => !entity.named)
    .map((key) => ({
      of: [key.id],
      topics: topicsOf(key),
      level: "understand",
      interaction: "choice",
      stem: { say: "stem" },
      options: [key, ...named].map((entity) => ({
        id: entity.id,
        text: plain(`entity:${entity.id}.described`),
        claims: [triple("named", entity.id, "no")],
        why: why(
          entity.named ? "named" : "unnamed",
          { name: `entity:${entity.id}.name`, it: `entity:${entity.id}.phrase` },
          knowledge.folder.facts.filter((fact) => fact.entities.includes(entity.id)).map((fact) => fact.id),
        ),
      })),
      draw: { distractors: 2 },
      sequence: "shuffled",
    }));
};

function isDescribed(entity: Entity, { folder }: Knowledge): boolean {
  return Object.values(folder.wording).some((wording) => wording.entities[entity.id]?.described);
}

function topicsOf(entity: Entity): Topic[] {
  if (entity.kind === "border" || entity.kind === "place") return ["places"];
  return entity.kind === "leaders" ? ["people"] : ["units"];
}
