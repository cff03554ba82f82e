import type { ArticleFolder } from "./article-folder.ts";
import type { Bank, PublicBank } from "./bank.ts";
import { type PublishedReading, publishReadings } from "./published-reading.ts";
import { type AnnotationCollection, toAnnotationCollection } from "./web-annotation.ts";
import type { ArticleWording } from "./wording.ts";

/** All that there is of an article in one locale. It holds the keys. */
export interface ArticleInLocale {
  readonly locale: string;
  readonly wording: ArticleWording;
  /** The proven questions, with keys. */
  readonly bank: Bank;
  /** The same questions, without keys. */
  readonly publicBank: PublicBank;
  /** The facts as Web Annotations, with addresses relative to their document. */
  readonly annotations: AnnotationCollection;
  /** The article retold, a reading for each level; none where nobody has retold it in this locale. */
  readonly readings: readonly PublishedReading[];
}

/** An article as it is published: its folder, and what was made of it in each locale. It holds the keys. */
export interface PublishedArticle {
  readonly folder: ArticleFolder;
  /** At least one; the article's own language first, where it is among them. */
  readonly inLocales: readonly [ArticleInLocale, ...ArticleInLocale[]];
}

/** The questions of an article in one locale, with keys and without. */
export interface ArticleBanks {
  readonly bank: Bank;
  readonly publicBank: PublicBank;
}

/**
 * Puts an article's folder and its banks together, one pair for each locale.
 *
 * @throws {RangeError} if there is no bank, or one is of another article, another text or another version than its fellow, or
 * in a locale in which the folder has no wording.
 */
export function publishArticle(folder: ArticleFolder, banks: readonly ArticleBanks[]): PublishedArticle {
  const all = banks.map((each) => readBanks(folder, each));
  const isOwn = ({ locale }: ArticleInLocale) => locale === folder.article.language;
  const [first, ...others] = [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))];
  if (first === undefined) throw new RangeError(`${folder.article.id} has no bank`);
  return { folder, inLocales: [first, ...others] };
}

/** The article in a locale, or in its own language where that locale has no wording yet. */
export function articleIn({ inLocales }: PublishedArticle, locale: string): ArticleInLocale {
  return inLocales.find((each) => each.locale === locale) ?? inLocales[0];
}

function readBanks(folder: ArticleFolder, { bank, publicBank }: ArticleBanks): ArticleInLocale {
  const { id, sourceSha256 } = folder.article;
  const { locale } = bank;
  const wording = folder.wording[locale];
  if (wording === undefined) throw new RangeError(`${id} has no wording in ${locale}`);
  if (bank.article !== id || bank.sourceSha256 !== sourceSha256)
    throw new RangeError(`the bank in ${locale} is not of ${id}`);
  if (publicBank.version !== bank.version || publicBank.locale !== locale)
    throw new RangeError(`the public questions of ${id} in ${locale} are not those of its bank`);
  return {
    locale,
    wording,
    bank,
    publicBank,
    get annotations() {
      return toAnnotationCollection({ folder, locale, address: "" });
    },
    readings: publishReadings(folder, locale),
  };
}
