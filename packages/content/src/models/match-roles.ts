import type { ItemModel } from "../candidate.ts";
import { leadersIn, personAsLeader, unledUnits } from "../model-parts/leaders.ts";
import { plain } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Match each person with the role the article gives him; one role, of an unled unit, stays unused. */
export const matchRoles: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  return unledUnits(knowledge)
    .slice(0, 1)
    .map((unled) => ({
      of: [unled],
      topics: ["people", "units"],
      level: "remember",
      interaction: "match",
      stem: { say: "stem" },
      sources: leaders.map((leader) => ({
        ...personAsLeader(leader, leader.force),
        text: plain(`entity:${leader.person}.name`),
      })),
      targets: [...leaders.map((leader) => leader.force), unled].map((force) => ({
        id: force,
        text: { say: "role", with: { force: `entity:${force}.phrase` } },
      })),
      claims: (person, force) => [triple("leads", person, force)],
    }));
};
