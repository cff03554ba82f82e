import "server-only";
import { addressOf } from "@/server/http/address-of";
import { joinViewSchema } from "@/server/students/join-view";
import { openJoinPage } from "@/server/students/load-join-page";
import { give } from "../give";
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
    problems: ["assignment_not_found", "too_many_requests"],
  },
  async ({ request, params, caller }) =>
    give(await openJoinPage(params.code, caller.secret, addressOf(request)), (view) => view),
);
