import type { ItemModel } from "../candidate.ts";
import { forceAsRole, leadersIn, unledUnits } from "../model-parts/leaders.ts";

/** Which role does the article give a person? */
export const roleOfPerson: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  const forces = [...leaders.map((leader) => leader.force), ...unledUnits(knowledge)];
  return leaders.map(({ person }) => ({
    of: [person],
    topics: ["people", "units"],
    level: "remember",
    interaction: "choice",
    stem: { say: "stem", with: { person: `entity:${person}.phrase` } },
    options: forces.map((force) => forceAsRole(force, person, knowledge)),
    draw: { distractors: 2 },
    sequence: "shuffled",
  }));
};
