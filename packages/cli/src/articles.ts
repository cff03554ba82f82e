import type { ArticleFolder, Bank, PublishedArticle, PublishedReading } from "@wellread/content";
import { articles } from "@wellread/content/articles";
import { Option } from "commander";

/** An article, its proven questions and its readings, in its own language. */
export interface KnownArticle {
  readonly folder: ArticleFolder;
  readonly bank: Bank;
  readonly readings: readonly PublishedReading[];
}

/** The articles that a command knows, by id. */
export type KnownArticles = ReadonlyMap<string, KnownArticle>;

/** What a command has to know of the articles of a register. */
export function knowArticles(register: readonly PublishedArticle[]): KnownArticles {
  return new Map(
    register.map(({ folder, inLocales: [{ bank, readings }] }) => [
      folder.article.id,
      { folder, bank, readings },
    ]),
  );
}

/** Every article of the register. */
export const knownArticles: KnownArticles = knowArticles(articles);

/** `--article`, by default the first of the register. */
export function articleOption(known: KnownArticles): Option {
  const ids = [...known.keys()];
  return new Option("--article <id>", "the article").choices(ids).default(ids[0]);
}

/** Which article a command is about. */
export interface ArticleOptions {
  readonly article: string;
}

/** The article of this id; the arguments' choices have let no other through. */
export function knownArticle({ article: id }: ArticleOptions, known: KnownArticles): KnownArticle {
  const article = known.get(id);
  if (article === undefined) throw new Error(`there is no article ${id}`);
  return article;
}

/** What an article is called in its own language. */
export function nameOfArticle({ bank, folder }: KnownArticle): string {
  return folder.wording[bank.locale]?.name ?? bank.article;
}
