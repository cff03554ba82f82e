import "server-only";
import { defaultLocale } from "@/i18n/locale";
import { findArticle } from "@/server/content/articles";
import { problem } from "@/server/http/problem";
import { factsViewSchema } from "./article-view";
import { serve } from "./serve";

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
    const folder = findArticle(params.id)?.folder;
    if (folder === undefined) return { ok: false, problem: problem("article_not_found") };
    const wording = folder.wording[defaultLocale]?.facts ?? {};
    const facts = folder.facts.map((fact) => ({ ...fact, statement: wording[fact.id]?.option ?? fact.id }));
    return { ok: true, value: { article: folder.article.id, facts } };
  },
);
