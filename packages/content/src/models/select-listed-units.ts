import type { ItemModel } from "../candidate.ts";
import { listedIn } from "../model-parts/leaders.ts";
import { listable, listers } from "./listed-units.ts";

/** How many listed units are shown among others. */
const shown = 3;

/** Select the units that the article lists. */
export const selectListedUnits: ItemModel = (knowledge) => {
  const [lists] = listedIn(knowledge).facts;
  const [locator] = knowledge.folder.facts.find(({ id }) => id === lists)?.locators ?? [];
  if (locator === undefined) return [];
  return listers(knowledge).map((lister) => ({
    of: [lister],
    topics: ["units"],
    level: "remember",
    interaction: "multiple-response",
    stem: { say: "stem", with: { paragraph: `paragraph:${locator.paragraph}`, count: `count:${shown}` } },
    options: listable(lister, knowledge),
    draw: { keys: shown, distractors: 2 },
  }));
};
