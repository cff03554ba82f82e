import "server-only";
import {
  attainableQuestions,
  type QuizTopic,
  selectionBlueprint,
  topicsOfQuizTopic,
} from "@wellread/assessment";
import {
  type ArticleFolder,
  articleIn,
  type Bank,
  bankSchema,
  type Paragraph,
  type PublicBank,
  type PublishedReading,
  type Topic,
} from "@wellread/content";
import { articles as published } from "@wellread/content/articles";
import type { Database } from "@/database/database";
import { defaultLocale } from "@/i18n/messages";

/** Stores a version of a bank once, so that the attempts taken from it outlive its next version. */
export async function keepBank(database: Database, bank: Bank): Promise<void> {
  const { version, article, locale } = bank;
  // Looked up first, as a bank is far larger than the attempt and is nearly always stored already.
  const kept = await database
    .selectFrom("banks")
    .select("version")
    .where("version", "=", version)
    .executeTakeFirst();
  if (kept !== undefined) return;
  await database
    .insertInto("banks")
    .values({ version, article, locale, bank: JSON.stringify(bank) })
    .onConflict((conflict) => conflict.column("version").doNothing())
    .execute();
}

/** An article that the site serves, with its questions and, where somebody has retold it, its readings. */
export type ServedArticle = {
  folder: ArticleFolder;
  bank: Bank;
  publicBank: PublicBank;
  readings: readonly PublishedReading[];
};

/** Everything that the site serves, in the order of the landing page, which opens with the first. */
export const articles: ServedArticle[] = published.map((article) => {
  const { bank, publicBank, readings } = articleIn(article, defaultLocale);
  return { folder: article.folder, bank, publicBank, readings };
});

/** The article that the site opens with: the first. */
export function openingArticle(): ServedArticle {
  const [first] = articles;
  if (first === undefined) throw new Error("the site serves no article");
  return first;
}

/** The article of that id, if the site serves one. */
export const findArticle = (id: string): ServedArticle | undefined =>
  articles.find(({ folder }) => folder.article.id === id);

/** Whether an article is retold, so that a class can read it here. */
export const isRetold = (id: string): boolean => (findArticle(id)?.readings.length ?? 0) > 0;

/** What is known of an article's paragraphs without its text. */
export type Outline = readonly Pick<Paragraph, "id" | "kind" | "length" | "opening">[];

/** The paragraphs of an article, without their text; none of an article that the site does not serve. */
export const outlineOf = (id: string): Outline =>
  findArticle(id)?.folder.article.paragraphs.map((paragraph) => ({
    id: paragraph.id,
    kind: paragraph.kind,
    length: paragraph.length,
    opening: paragraph.opening,
  })) ?? [];

/** Former banks that were asked for; there are at most as many as the content has had versions. */
const former = new Map<string, Bank>();

async function readKept(database: Database, version: string): Promise<Bank> {
  const row = await database
    .selectFrom("banks")
    .select("bank")
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return bankSchema.parse(JSON.parse(row.bank));
}

/** The bank of an attempt: the current one from memory, a former one as it was stored. */
export async function loadBank(database: Database, version: string): Promise<Bank> {
  const current = articles.find(({ bank }) => bank.version === version)?.bank ?? former.get(version);
  if (current !== undefined) return current;
  const kept = await readKept(database, version);
  former.set(version, kept);
  return kept;
}

/** How long a quiz on a topic can be. */
type QuizOffer = {
  /** Questions in the usual quiz. */
  usual: number;
  /** The most that can be served, whatever the seed; 0 if the topic has no quiz. */
  most: number;
};

const offers = new WeakMap<Bank, Map<string, QuizOffer>>();

/** What can be asked from a bank on a quiz topic or a selection of topics. Computed once for each bank. */
export function quizOffer(bank: Bank, about: QuizTopic | readonly Topic[]): QuizOffer {
  const known = offers.get(bank) ?? new Map<string, QuizOffer>();
  offers.set(bank, known);
  const topics = typeof about === "string" ? topicsOfQuizTopic[about] : about;
  const blueprint = selectionBlueprint(topics);
  const key = topics.join();
  const most = known.get(key)?.most ?? attainableQuestions(bank, blueprint);
  const offer = { usual: Math.min(blueprint.questions, most), most };
  known.set(key, offer);
  return offer;
}
