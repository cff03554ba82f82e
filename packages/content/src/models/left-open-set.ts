import type { ItemModel } from "../candidate.ts";
import { askedSlots, openItem } from "../model-parts/open-slots.ts";
import { topics } from "../topic.ts";

/** Does the article leave each of these questions of a topic open? */
export const leftOpenSet: ItemModel = (knowledge) =>
  topics.map((topic) => ({
    of: [topic],
    topics: [topic],
    level: "understand",
    interaction: "true-false-set",
    stem: { say: "stem" },
    options: askedSlots(knowledge)
      .filter((slot) => slot.topics.includes(topic))
      .map(openItem),
    draw: { true: 2, false: 2 },
  }));
