import type { ArticleFolder, Bank } from "@wellread/content";
import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { bank as willOfVictoryBank } from "@wellread/content/questions/will-of-victory";

/** An article and its proven questions. */
export interface KnownArticle {
  readonly folder: ArticleFolder;
  readonly bank: Bank;
}

const all: readonly KnownArticle[] = [{ folder: willOfVictory, bank: willOfVictoryBank }];

/** The articles that the command knows, by id. */
export const knownArticles: ReadonlyMap<string, KnownArticle> = new Map(
  all.map((known) => [known.folder.article.id, known]),
);

/** The article of this id; the arguments' choices have let no other through. */
export function knownArticle(id: string): KnownArticle {
  const known = knownArticles.get(id);
  if (known === undefined) throw new Error(`there is no article ${id}`);
  return known;
}
