import "server-only";
import {
  attainableQuestions,
  type QuizTopic,
  selectionBlueprint,
  topicsOfQuizTopic,
} from "@wellread/assessment";
import { type ArticleFolder, type Bank, bankSchema, type PublicBank, type Topic } from "@wellread/content";
import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { publicBank as willOfVictoryPublicBank } from "@wellread/content/public-questions/will-of-victory";
import { bank as willOfVictoryBank } from "@wellread/content/questions/will-of-victory";
import type { Database } from "@/database/database";

/** Keeps a bank as it is, once, so that the attempts taken from it outlive its next version. */
export async function keepBank(database: Database, bank: Bank): Promise<void> {
  const { version, article, locale } = bank;
  // Looked up first: a bank is far larger than the attempt, and nearly every attempt finds it kept.
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

/** An article that the site serves, with its questions. */
export type ServedArticle = { folder: ArticleFolder; bank: Bank; publicBank: PublicBank };

/** The articles that the site serves, in the order of the landing page, which opens with the first. */
export const articles: ServedArticle[] = [
  { folder: willOfVictory, bank: willOfVictoryBank, publicBank: willOfVictoryPublicBank },
];

/** The article that the site opens with: the first. */
export function openingArticle(): ServedArticle {
  const [first] = articles;
  if (first === undefined) throw new Error("the site serves no article");
  return first;
}

/** The article of that id, if the site serves one. */
export const findArticle = (id: string): ServedArticle | undefined =>
  articles.find(({ folder }) => folder.article.id === id);

/** Former banks that were asked for; there are as many as the content had versions. */
const former = new Map<string, Bank>();

async function readKept(database: Database, version: string): Promise<Bank> {
  const row = await database
    .selectFrom("banks")
    .select("bank")
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return bankSchema.parse(JSON.parse(row.bank));
}

/** The bank of an attempt: today's from memory, a former one as it was kept. */
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
  /** The most that can be served, whatever the seed; 0 where the topic has no quiz. */
  most: number;
};

const offers = new WeakMap<Bank, Map<string, QuizOffer>>();

/** What can be asked from a bank on a quiz topic or a selection of topics. Reckoned once for each bank. */
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
