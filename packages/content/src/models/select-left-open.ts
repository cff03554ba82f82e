import type { ItemModel } from "../candidate.ts";
import { askedSlots, openItem } from "../model-parts/open-slots.ts";
import { topics } from "../topic.ts";

/** Which questions of a topic does the article leave open? */
export const selectLeftOpen: ItemModel = (knowledge) =>
  topics.map((topic) => ({
    of: [topic],
    topics: [topic],
    level: "understand",
    interaction: "multiple-response",
    stem: { say: "stem", with: { count: "count:2" } },
    options: askedSlots(knowledge)
      .filter((slot) => slot.topics.includes(topic))
      .map(openItem),
    draw: { keys: 2, distractors: 2 },
  }));
