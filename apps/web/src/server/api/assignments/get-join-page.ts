import "server-only";
import { problem } from "@/server/http/problem";
import { joinViewSchema } from "@/server/students/join-view";
import { loadJoinPage } from "@/server/students/load-join-page";
import { serve } from "../serve";

export const getJoinPage = serve(
  {
    name: "getJoinPage",
    method: "GET",
    path: "/api/v1/a/{code}",
    summary: "What a student should know before joining, and who is at work in this browser.",
    access: "owner",
    status: 200,
    output: joinViewSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadJoinPage(params.code, caller.secret);
    return value === null ? { ok: false, problem: problem("assignment_not_found") } : { ok: true, value };
  },
);
