import type { ItemModel } from "../candidate.ts";
import { leadersIn, personAsLeader } from "../model-parts/leaders.ts";
import { nameEntry } from "../model-parts/name-entry.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Short answer: the last name of the leader of a force. */
export const nameLeader: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  return leaders.map(({ force }) => ({
    of: [force],
    topics: ["people", "units"],
    level: "remember",
    interaction: "text-entry",
    stem: { say: "stem", with: { force: `entity:${force}.phrase` } },
    entries: leaders.map((leader) =>
      nameEntry(
        leader.person,
        [triple("leads", leader.person, force)],
        knowledge,
        personAsLeader(leader, force).why,
      ),
    ),
  }));
};
