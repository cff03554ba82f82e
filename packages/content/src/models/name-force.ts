import type { ItemModel } from "../candidate.ts";
import { forceAsRole, leadersIn, unledUnits } from "../model-parts/leaders.ts";
import { nameEntry } from "../model-parts/name-entry.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Short answer: what a person leads. */
export const nameForce: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  const forces = [...leaders.map((leader) => leader.force), ...unledUnits(knowledge)];
  return leaders.map(({ person }) => ({
    of: [person],
    topics: ["people", "units"],
    level: "remember",
    interaction: "text-entry",
    stem: { say: "stem", with: { person: `entity:${person}.phrase` } },
    entries: forces.map((force) =>
      nameEntry(
        force,
        [triple("leads", person, force)],
        knowledge,
        forceAsRole(force, person, knowledge).why,
      ),
    ),
  }));
};
