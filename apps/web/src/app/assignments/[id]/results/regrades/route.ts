import { z } from "zod";
import { type RegradeInput, regradeInputSchema } from "@/class/regrade-input.server";
import { makeRegrade } from "@/class/regrade.server";
import { answers, handle, seeOther } from "@/http/handle";
import { assignmentProblem, problem } from "@/http/problem";
import { readFields } from "@/http/request-body";
import { forgetForm } from "@/model/kept-forms";

/** The regrade that was previewed, and what the form asks for besides. */
const readInput = (form: ReadonlyMap<string, string>): RegradeInput | null => {
  try {
    const seen = z.looseObject({}).parse(JSON.parse(form.get("input") ?? ""));
    const asked = "undo" in seen ? { lower: form.get("lower") === "on" } : { reason: form.get("reason") };
    return regradeInputSchema.safeParse({ ...seen, ...asked }).data ?? null;
  } catch {
    return null;
  }
};

/** `POST /assignments/{id}/results/regrades`: applies or undoes a regrade that was previewed. */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const input = readInput(form.value);
  if (input === null) return problem("invalid_request");
  const done = await makeRegrade(params.id, { ...input, preview: false }, caller.owner);
  if (!done.ok) return assignmentProblem(done.error);
  await forgetForm(params.id, "regrade", caller.owner);
  const said = "undo" in input ? "undone" : "regraded";
  return seeOther(`/assignments/${params.id}/results?done=${said}`);
});
