import type { ItemModel } from "../candidate.ts";
import { listable, listers } from "./listed-units.ts";

/** Select the units that the article lists. */
export const selectListedUnits: ItemModel = (knowledge) =>
  listers(knowledge).map((lister) => ({
    of: [lister],
    topics: ["units"],
    level: "remember",
    interaction: "multiple-response",
    stem: { say: "stem" },
    options: listable(lister, knowledge),
    draw: { keys: 3, distractors: 2 },
  }));
