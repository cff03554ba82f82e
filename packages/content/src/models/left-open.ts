import type { ItemModel } from "../candidate.ts";
import { askedSlots, isOpen, openItem } from "../model-parts/open-slots.ts";

/** Which of these questions does the article leave open? Distractors are questions of the topic that it answers. */
export const leftOpen: ItemModel = (knowledge) =>
  askedSlots(knowledge)
    .filter(isOpen)
    .map((key) => ({
      of: [key.id],
      topics: key.topics,
      level: "understand",
      interaction: "choice",
      stem: { say: "stem" },
      options: [
        key,
        ...askedSlots(knowledge).filter(
          (slot) => !isOpen(slot) && slot.topics.some((topic) => key.topics.includes(topic)),
        ),
      ].map(openItem),
      draw: { distractors: 2 },
      sequence: "shuffled",
    }));
