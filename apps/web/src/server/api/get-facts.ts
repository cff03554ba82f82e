import "server-only";
import { createTranslator } from "next-intl";
import { viewArticle } from "@/features/article/article-view";
import { statementOf } from "@/features/article/statement-of";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";
import { findArticle } from "@/server/content/articles";
import { problem } from "@/server/http/problem";
import { factsViewSchema } from "./article-view";
import { serve } from "./serve";

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
