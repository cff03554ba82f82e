import type { ClaimedItem } from "../candidate.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { plain, why } from "./refer.ts";
import type { Slot } from "../slot.ts";
import { triple } from "../knowledge/triple-key.ts";

/** The slots that may be asked about: not those on the copy in hand. */
export function askedSlots({ folder }: Knowledge): Slot[] {
  return folder.slots.filter((slot) => !slot.ofTheCopy);
}

/** Whether the article leaves a slot open. */
export function isOpen(slot: Slot): boolean {
  return slot.answeredBy.length === 0;
}

/** A slot as an answer to what the article leaves open. */
export function openItem(slot: Slot): ClaimedItem {
  return {
    id: slot.id,
    text: plain(`slot:${slot.id}.option`),
    claims: [triple("leaves-open", "article", slot.id)],
    why: why("slot-answer", { answer: `slot:${slot.id}.answer` }, slot.near),
  };
}
