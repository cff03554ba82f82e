import type { ItemModel } from "../candidate.ts";
import { openItem } from "../model-parts/open-slots.ts";
import { topics } from "../topic.ts";

/** Does the article leave each of these questions of a topic open? */
export const leftOpenSet: ItemModel = ({ folder }) =>
  topics.map((topic) => ({
    of: [topic],
    topics: [topic],
    level: "understand",
    interaction: "true-false-set",
    stem: { say: "stem" },
    options: folder.slots.filter((slot) => slot.topics.includes(topic)).map(openItem),
    draw: { true: 2, false: 2 },
  }));
