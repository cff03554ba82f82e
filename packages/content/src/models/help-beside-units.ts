import type { ItemModel } from "../candidate.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { listedIn } from "../model-parts/leaders.ts";
import { plain, why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** What is named only as giving assistance? The odd one out can be guessed. */
export const helpBesideUnits: ItemModel = (knowledge) => {
  const listed = listedIn(knowledge);
  return statedBy(knowledge, "assisted-by").map(({ triple: { subject, object }, facts }) => ({
    of: [object],
    topics: ["units"],
    level: "remember",
    guessable: true,
    interaction: "choice",
    stem: { say: "stem" },
    options: [
      { id: object, why: why("helped", { unit: `entity:${object}.phrase` }, facts) },
      ...listed.units.map((unit) => ({
        id: unit,
        why: why("listed", { unit: `entity:${unit}.phrase` }, listed.facts),
      })),
    ].map((option) => ({
      ...option,
      text: plain(`entity:${option.id}.name`),
      claims: [triple("assisted-by", subject, option.id)],
    })),
    draw: { distractors: 3 },
    sequence: "shuffled",
  }));
};
