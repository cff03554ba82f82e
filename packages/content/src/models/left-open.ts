import type { ClaimedItem, ItemModel } from "../candidate.ts";
import { plain, why } from "../refer.ts";
import type { Slot } from "../slot.ts";
import { triple } from "../triple-key.ts";

/** Which of these questions does the article leave open? Distractors are questions of the topic that it answers. */
export const leftOpen: ItemModel = ({ folder }) =>
  folder.slots.filter(isOpen).map((key) => ({
    of: [key.id],
    topics: key.topics,
    level: "understand",
    interaction: "choice",
    stem: { say: "stem" },
    options: [key, ...folder.slots.filter((slot) => !isOpen(slot) && sharesTopic(slot, key))].map(asOption),
    draw: { distractors: 2 },
    sequence: "shuffled",
  }));

function isOpen(slot: Slot): boolean {
  return slot.answeredBy.length === 0;
}

function sharesTopic(a: Slot, b: Slot): boolean {
  return a.topics.some((topic) => b.topics.includes(topic));
}

function asOption(slot: Slot): ClaimedItem {
  return {
    id: slot.id,
    text: plain(`slot:${slot.id}.option`),
    claims: [triple("leaves-open", "article", slot.id)],
    why: why("slot-answer", { answer: `slot:${slot.id}.answer` }, slot.near),
  };
}
