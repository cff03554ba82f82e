import "server-only";
import { problemTitle } from "@/server/http/problem";
import { reference } from "./api-components";
import { tagOf } from "./api-tags";

type Json = Record<string, unknown>;

const problemResponse = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: reference("Problem") } },
});

/** A path that answers "ok" to whoever watches over the server. */
const healthPath = (name: string, summary: string, problems: Json): Json => ({
  get: {
    operationId: name,
    summary,
    tags: [tagOf("/")],
    security: [],
    parameters: [],
    responses: {
      200: { description: "ok", content: { "text/plain": { schema: { type: "string", const: "ok" } } } },
      405: problemResponse(`\`method_not_allowed\`: ${problemTitle("method_not_allowed")}`),
      500: problemResponse(`\`internal_error\`: ${problemTitle("internal_error")}`),
      ...problems,
    },
  },
});

/** What tells whether the server runs, outside of the API's versions. */
export const healthPaths: Json = {
  "/livez": healthPath("getLiveness", "The process answers.", {}),
  "/readyz": healthPath("getReadiness", "Answers can be stored: tried by storing something.", {
    503: problemResponse(`\`unavailable\`: ${problemTitle("unavailable")}`),
  }),
};
