import type { ArticleFolder, Slot } from "@wellread/content";

/** What the article leaves open, apart from what only concerns the copy in hand. */
export function silentSlots(folder: ArticleFolder): Slot[] {
  return folder.slots.filter(({ answeredBy, ofTheCopy }) => answeredBy.length === 0 && !ofTheCopy);
}

/** What is not known of the copy in hand: its day, its author, its outlet. */
export function unknownOfTheCopy(folder: ArticleFolder): Slot[] {
  return folder.slots.filter(({ answeredBy, ofTheCopy }) => answeredBy.length === 0 && ofTheCopy);
}
