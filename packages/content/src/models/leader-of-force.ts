import type { ItemModel } from "../candidate.ts";
import { leadersIn, personAsLeader } from "../model-parts/leaders.ts";

/** Whom does the article identify as leading a force? */
export const leaderOfForce: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  return leaders.map(({ force }) => ({
    of: [force],
    topics: ["people", "units"],
    level: "remember",
    interaction: "choice",
    stem: { say: "stem", with: { force: `entity:${force}.phrase` } },
    options: leaders.map((leader) => personAsLeader(leader, force)),
    draw: { distractors: 2 },
    sequence: "shuffled",
  }));
};
