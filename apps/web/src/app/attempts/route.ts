import { findStarted, startAttempt } from "@/attempt/start.server";
import { knowVisitor } from "@/http/cookie-check";
import { answers, handle, limitRate, seeOther } from "@/http/handle";
import { attemptProblem, faultsOf, problem } from "@/http/problem";
import { readFormBody, wholeNumber } from "@/http/request-body";
import { clientAddress, ownerOf, secretHeaders } from "@/identity/identity";
import { type StartInput, startInputSchema } from "@/model/attempt";

/** The form's fields as the API's body would have them: empty ones are absent, and a number is one. */
const readFields = (form: URLSearchParams): Record<string, string | number> =>
  Object.fromEntries(
    [...form]
      .filter(([, value]) => value !== "")
      .map(([name, value]) => [name, name === "questions" ? wholeNumber(value) : value]),
  );

/** A link made with another bank leads to its start page, which says so and offers the current one. */
const startPage = (input: StartInput): string | undefined => {
  if ("practiceOf" in input) return undefined;
  const { article, topic, idempotencyKey: _key, feedback: _feedback, ...rest } = input;
  const query = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `/articles/${article}/quiz/${topic}?${new URLSearchParams(query).toString()}`;
};

/** `POST /attempts`: starts an attempt from a form and redirects to its first question. */
export const POST = handle(answers.page, async ({ request, caller }) => {
  const form = await readFormBody(request);
  if (!form.ok) return form.problem;
  const input = startInputSchema.safeParse(readFields(form.value));
  if (!input.success) return problem("invalid_request", { faults: faultsOf(input.error) });
  const secret = knowVisitor(request, caller, form.value);
  if (secret instanceof Response) return secret;
  const owner = ownerOf(secret);
  const earlier = await findStarted(input.data, owner);
  const refusal = earlier === null ? await limitRate(["start", clientAddress(request)]) : null;
  if (refusal !== null) return refusal;

  const started =
    earlier === null ? await startAttempt(input.data, owner) : { ok: true as const, value: earlier };
  if (started.ok) return seeOther(`/attempts/${started.value}/questions/1`, secretHeaders(caller, secret));
  const elsewhere = started.error.code === "bank_changed" ? startPage(input.data) : undefined;
  return elsewhere === undefined ? attemptProblem(started.error) : seeOther(elsewhere);
});
