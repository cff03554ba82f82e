import type { ArticleFolder, Bank, PublishedArticle, PublishedReading } from "@wellread/content";
import { articles } from "@wellread/content/articles";
import { generateAskBank } from "@wellread/content/generate";
import { Option } from "commander";

/** An article, its proven questions and its readings, in its own language. */
export interface KnownArticle {
  readonly folder: ArticleFolder;
  readonly bank: Bank;
  readonly readings: readonly PublishedReading[];
  /** Whether the bank is the draft that is made of the article's asks. */
  readonly ofAsks?: true;
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

/** Which questions of which article a command is about. */
export interface ArticleOptions {
  readonly article: string;
  /** The draft of the bank that is made of asks, in place of the bank that the site serves. */
  readonly asks?: true;
}

/** The article of this id; the arguments' choices have let no other through. */
export function knownArticle({ article: id, asks }: ArticleOptions, known: KnownArticles): KnownArticle {
  const article = known.get(id);
  if (article === undefined) throw new Error(`there is no article ${id}`);
  const { folder, bank } = article;
  return asks ? { ...article, bank: draftOf(folder, bank.locale), ofAsks: true } : article;
}

/** What an article is called in its own language. */
export function nameOfArticle({ bank, folder }: KnownArticle): string {
  return folder.wording[bank.locale]?.name ?? bank.article;
}

const drafts = new WeakMap<ArticleFolder, Bank>();

/** The draft of an article's bank, made once. */
function draftOf(folder: ArticleFolder, locale: string): Bank {
  const draft = drafts.get(folder) ?? generateAskBank(folder, locale);
  drafts.set(folder, draft);
  return draft;
}

/** The option that takes the draft of the bank. */
export const asksOption = [
  "--asks",
  "of the draft bank that is made of what a reader asks, not of the one that the site serves",
] as const;
