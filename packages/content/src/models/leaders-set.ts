import type { ItemModel } from "../candidate.ts";
import { leadersIn, listedIn, personAsLeader, unledUnits } from "../model-parts/leaders.ts";
import { plain, why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Does the article name a leader for each of these? */
export const leadersSet: ItemModel = (knowledge) => {
  const led = leadersIn(knowledge).map((leader) => ({
    id: leader.force,
    why: personAsLeader(leader, leader.force).why,
  }));
  const unled = unledUnits(knowledge).map((unit) => ({
    id: unit,
    why: why("unled", { force: `entity:${unit}.phrase` }, listedIn(knowledge).facts),
  }));
  return [
    {
      of: [],
      topics: ["units", "people"],
      level: "remember",
      interaction: "true-false-set",
      stem: { say: "stem" },
      options: [...led, ...unled].map((option) => ({
        ...option,
        text: plain(`entity:${option.id}.name`),
        claims: [triple("has-named-leader", option.id, "yes")],
      })),
      draw: { true: 2, false: 2 },
    },
  ];
};
