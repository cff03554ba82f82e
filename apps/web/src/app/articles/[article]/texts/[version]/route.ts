import { answers, handle } from "@/http/handle";
import { problem } from "@/http/problem";
import { findRetelling } from "@/reading/reading.server";

/**
 * `GET /articles/{article}/texts/{version}`: the article as it is retold, for the reading beside a question. Another
 * wording has another version, so that a browser asks once.
 */
export const GET = handle<{ article: string; version: string }>(answers.json, async ({ params }) => {
  const retelling = await findRetelling(params.article);
  if (retelling?.version !== params.version) return problem("article_not_found");
  return Response.json(retelling.reading, {
    headers: { "cache-control": "public, max-age=31536000, immutable" },
  });
});
