import type { ArticleView } from "./article-view.ts";

/** The name of an entity as a heading: "Federal Police". Falls back on the id, which reads better than nothing. */
export function nameOf({ wording }: ArticleView, entity: string): string {
  return wording.entities[entity]?.name ?? entity;
}

/** The name of an entity within a sentence: "the Federal Police". */
export function phraseOf({ wording }: ArticleView, entity: string): string {
  return wording.entities[entity]?.phrase ?? entity;
}

/** A value that facts relate entities to, such as an aim. */
export function valueOf({ wording }: ArticleView, value: string): string {
  return wording.values[value] ?? value;
}
