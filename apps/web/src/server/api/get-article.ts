import "server-only";
import { quizTopics } from "@wellread/assessment";
import { defaultLocale } from "@/i18n/locale";
import { findArticle, type ServedArticle } from "@/server/content/articles";
import { quizOffer } from "@/server/content/quiz-offer";
import { problem } from "@/server/http/problem";
import { articleViewSchema, type ArticleView } from "./article-view";
import { serve } from "./serve";

const viewArticle = ({ folder, bank }: ServedArticle): ArticleView => {
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
      : { ok: true, value: viewArticle(article) };
  },
);
