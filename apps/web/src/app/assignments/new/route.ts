import { assignmentSettingsSchema } from "@wellread/assessment";
import { createAssignment, findCreated } from "@/assignment/create.server";
import { knowVisitor } from "@/http/cookie-check";
import { answers, handle, limitRate, seeOther } from "@/http/handle";
import { assignmentProblem, faultsOf, problem } from "@/http/problem";
import { readFields, wholeNumber } from "@/http/request-body";
import { clientAddress, siteCookie } from "@/identity/identity";
import { createInputSchema } from "@/model/assignment";

/** A missing or unknown time zone is no reason to refuse the form. */
const zoneOf = (zone: string | undefined): { timeZone?: string } => {
  const parsed = assignmentSettingsSchema.shape.timeZone.safeParse(zone);
  return parsed.success ? { timeZone: parsed.data } : {};
};

/** The settings that the form can contain; the others get their defaults. */
const settingsOf = (form: ReadonlyMap<string, string>): object => {
  const [title, questions] = ["title", "questions"].map((name) => form.get(name));
  return {
    ...(title !== undefined && { title }),
    ...(questions !== undefined && { questions: wholeNumber(questions) }),
    ...zoneOf(form.get("timeZone")),
  };
};

/** `POST /assignments/new`: makes an assignment with the defaults and redirects to its link. */
export const POST = handle(answers.page, async ({ request, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const [article, topic] = ["article", "topic"].map((name) => form.value.get(name));
  const input = createInputSchema.safeParse({
    article,
    topic,
    settings: settingsOf(form.value),
    idempotencyKey: form.value.get("idempotencyKey"),
  });
  if (!input.success) return problem("invalid_request", { faults: faultsOf(input.error) });
  const secret = knowVisitor(request, caller, form.value, siteCookie);
  if (secret instanceof Response) return secret;
  const earlier = await findCreated(input.data, secret);
  const refusal = earlier === null ? await limitRate(["create", clientAddress(request)]) : null;
  if (refusal !== null) return refusal;
  const created =
    earlier === null ? await createAssignment(input.data, secret) : { ok: true as const, value: earlier };
  if (!created.ok) return assignmentProblem(created.error);
  return seeOther(`/assignments/${created.value.id}/share`, siteCookie(caller, secret));
});
