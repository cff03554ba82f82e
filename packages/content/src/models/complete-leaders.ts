import type { ItemModel } from "../candidate.ts";
import { leadersIn, personAsLeader } from "../model-parts/leaders.ts";
import { plain } from "../model-parts/refer.ts";
import { combinations } from "../lint/combinations.ts";

/** Complete a statement on two leaders: a person for each force. */
export const completeLeaders: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  return combinations(leaders, 2).map((pair) => ({
    of: pair.map((leader) => leader.force),
    topics: ["people", "units"],
    level: "remember",
    interaction: "inline-choice",
    stem: { say: "stem" },
    statement: {
      say: "statement",
      with: { a: `entity:${pair[0]?.force}.phrase`, b: `entity:${pair[1]?.force}.phrase` },
    },
    gaps: pair.map(({ force }) =>
      leaders.map((leader) => ({
        ...personAsLeader(leader, force),
        text: plain(`entity:${leader.person}.name`),
      })),
    ),
    sequence: "shuffled",
  }));
};
