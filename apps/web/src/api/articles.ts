import "server-only";
import { quizTopics, quizTopicSchema } from "@wellread/assessment";
import {
  articleIdSchema,
  bankVersionSchema,
  entityIdSchema,
  entitySchema,
  factSchema,
  paragraphSchema,
  publicBankSchema,
} from "@wellread/content";
import { createTranslator } from "next-intl";
import { z } from "zod";
import { statementOf, viewArticle } from "@/article/article-view";
import { problem } from "@/http/problem";
import { defaultLocale, messages } from "@/i18n/messages";
import { findArticle, quizOffer, type ServedArticle } from "@/model/banks";
import { serve } from "./serve";

/** An article: where its parts stand and what can be asked about it, never its text. */
export const articleViewSchema = z.strictObject({
  id: articleIdSchema,
  name: z.string(),
  language: z.string(),
  /** SHA-256 of the one text that every locator counts in. */
  sourceSha256: z.string(),
  paragraphs: z.array(paragraphSchema.pick({ id: true, kind: true, length: true, opening: true })),
  entities: z.array(z.strictObject({ id: entityIdSchema, kind: entitySchema.shape.kind, name: z.string() })),
  /** The version of today's questions. */
  bank: bankVersionSchema,
  quizzes: z.array(
    z.strictObject({
      topic: quizTopicSchema,
      /** Questions in the usual quiz. */
      usual: z.int().min(0),
      /** The most that can be asked. */
      most: z.int().min(0),
    }),
  ),
});
type ArticleView = z.infer<typeof articleViewSchema>;

/** What the article says, fact by fact, in our own words. */
export const factsViewSchema = z.strictObject({
  article: articleIdSchema,
  /** `statement`: the whole of the fact as a sentence, with whose word it is. */
  facts: z.array(z.strictObject({ ...factSchema.shape, statement: z.string() })),
});
export type FactsView = z.infer<typeof factsViewSchema>;

const describeArticle = ({ folder, bank }: ServedArticle): ArticleView => {
  const wording = folder.wording[defaultLocale];
  return {
    id: folder.article.id,
    name: wording?.name ?? folder.article.id,
    language: folder.article.language,
    sourceSha256: folder.article.sourceSha256,
    paragraphs: folder.article.paragraphs.map(({ id, kind, length, opening }) => ({
      id,
      kind,
      length,
      opening,
    })),
    entities: folder.entities.map(({ id, kind }) => ({ id, kind, name: wording?.entities[id]?.name ?? id })),
    bank: bank.version,
    quizzes: quizTopics.map((topic) => ({ topic, ...quizOffer(bank, topic) })),
  };
};

export const getArticle = serve(
  {
    name: "getArticle",
    method: "GET",
    path: "/api/v1/articles/{id}",
    summary: "An article: its paragraphs, its entities and the quizzes on it. Never its text.",
    access: "public",
    status: 200,
    output: articleViewSchema,
    problems: ["article_not_found"],
  },
  ({ params }) => {
    const article = findArticle(params.id);
    return article === undefined
      ? { ok: false, problem: problem("article_not_found") }
      : { ok: true, value: describeArticle(article) };
  },
);

const t = createTranslator({
  locale: defaultLocale,
  messages: messages[defaultLocale],
  namespace: "article.statement",
});

const plain = (chunks: string): string => chunks;

export const getFacts = serve(
  {
    name: "getFacts",
    method: "GET",
    path: "/api/v1/articles/{id}/facts",
    summary: "What the article says, fact by fact, each attributed to a voice and located in the source.",
    access: "public",
    status: 200,
    output: factsViewSchema,
    problems: ["article_not_found"],
  },
  ({ params }) => {
    const served = findArticle(params.id);
    if (served === undefined) return { ok: false, problem: problem("article_not_found") };
    const { folder, wording } = viewArticle(served.folder, defaultLocale);
    const facts = folder.facts.map((fact) => {
      const { message, values } = statementOf(wording, fact);
      return { ...fact, statement: t.markup(message, { ...values, name: plain }) };
    });
    return { ok: true, value: { article: folder.article.id, facts } };
  },
);

export const getQuestions = serve(
  {
    name: "getQuestions",
    method: "GET",
    path: "/api/v1/articles/{id}/questions",
    summary: "Every question on the article with its whole pool of options, without keys.",
    access: "public",
    status: 200,
    output: publicBankSchema,
    problems: ["article_not_found"],
  },
  ({ params }) => {
    const article = findArticle(params.id);
    return article === undefined
      ? { ok: false, problem: problem("article_not_found") }
      : { ok: true, value: article.publicBank };
  },
);
