import type { ItemModel } from "../candidate.ts";
import { leadersIn, listedIn, personAsLeader, unledUnits } from "../model-parts/leaders.ts";
import { plain, why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** For which listed unit does the article name a leader? */
export const leaderNamed: ItemModel = (knowledge) => {
  const { units, facts } = listedIn(knowledge);
  return leadersIn(knowledge)
    .filter((leader) => units.includes(leader.force))
    .map((leader) => ({
      of: [leader.force],
      topics: ["units"],
      level: "remember",
      interaction: "choice",
      stem: { say: "stem" },
      options: [
        { id: leader.force, why: personAsLeader(leader, leader.force).why },
        ...unledUnits(knowledge).map((unit) => ({
          id: unit,
          why: why("unled", { force: `entity:${unit}.phrase` }, facts),
        })),
      ].map((option) => ({
        ...option,
        text: plain(`entity:${option.id}.name`),
        claims: [triple("has-named-leader", option.id, "yes")],
      })),
      draw: { distractors: 2 },
      sequence: "shuffled",
    }));
};
