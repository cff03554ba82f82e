import "server-only";
import { z } from "zod";
import { roleSchema } from "@/server/assignments/assignment-view";
import { revokeSecret } from "@/server/assignments/revoke-secret";
import { rotateSecret } from "@/server/assignments/rotate-secret";
import { problem } from "@/server/http/problem";
import { serveBody } from "../serve";
import { give } from "../give";

export const postSecrets = serveBody(
  {
    name: "changeLink",
    method: "POST",
    path: "/api/v1/assignments/{id}/secrets",
    summary: "Makes a new manage or results link, or takes it back; who came in by the former one is out.",
    access: "owner",
    body: z.strictObject({ role: roleSchema, action: z.enum(["rotate", "revoke"]) }),
    status: 200,
    output: z.strictObject({
      /** Where the link leads, told this once; null if it was taken back. */
      path: z.string().nullable(),
    }),
    problems: ["assignment_not_found"],
  },
  async ({ params, body: { role, action }, caller }) => {
    if (caller.secret === null) return { ok: false, problem: problem("assignment_not_found") };
    if (action === "revoke") {
      return give(await revokeSecret(params.id, role, caller.owner), () => ({ path: null }));
    }
    return give(await rotateSecret(params.id, role, caller.secret), ({ path }) => ({ path }));
  },
);
