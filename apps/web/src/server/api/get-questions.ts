import "server-only";
import { publicBankSchema } from "@wellread/content";
import { findArticle } from "@/server/content/articles";
import { problem } from "@/server/http/problem";
import { serve } from "./serve";

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
