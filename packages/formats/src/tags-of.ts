import type { ItemBase } from "./item.ts";

/** What a format with tags says of a teacher's own question, and of no other: that it is not proven. */
export function marksOf({ proven }: Pick<ItemBase, "proven">): string[] {
  return proven ? [] : ["not-proven"];
}

/** The tags of a question: its topics, and that it is not proven where it is not. */
export function tagsOf(item: Pick<ItemBase, "topics" | "proven">): string[] {
  return [...item.topics, ...marksOf(item)];
}
