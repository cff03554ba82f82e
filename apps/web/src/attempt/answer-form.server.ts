import "server-only";
import { type Response as QuizResponse, responseSchema } from "@wellread/assessment";
import type { Interaction } from "@wellread/content";
import { type Fault, faultsOf } from "@/http/problem";
import { type Go, readGo } from "./destination";
import { formRules } from "./interactions/form-rules";

export type QuestionForm = { response: QuizResponse | null; marked: boolean; go: Go };

const nameIsKnown = (name: string, known: readonly string[]): boolean =>
  known.some((one) => (one.endsWith(".") ? name.startsWith(one) && name.length > one.length : name === one));

/**
 * Reads the native form of one question, which is posted to `/attempts/{id}/questions/{n}/response`.
 *
 * | interaction       | fields                                                                      |
 * | ----------------- | --------------------------------------------------------------------------- |
 * | choice            | `option` = option id                                                        |
 * | true-false-set    | `value.<option id>` = `true` or `false`                                     |
 * | multiple-response | `option` = option id, once for each one ticked                              |
 * | match             | `pair.<source id>` = target id, or empty                                    |
 * | order             | `position` = option id, hidden, once for each in the order shown;           |
 * |                   | `confirmed` = `on`: "this is my order"                                      |
 * | text-entry        | `text`                                                                      |
 * | number-entry      | `text`                                                                      |
 * | inline-choice     | `gap.<gap id>` = option id, or empty                                        |
 * | all               | `marked` = `on`; `go` = `next`, `back`, `review`, `check`, `again`,         |
 * |                   | `reveal`, `question:<number>`, `clear:<name of a field>`, `up:<option id>`  |
 * |                   | or `down:<option id>` (the button that was pressed)                         |
 *
 * Empty fields are no answer, and a form without any answer clears the question. An order counts as answered once an
 * option has been moved (`go` = `up:` or `down:`) or `confirmed` is ticked; its page ticks `confirmed` when an answer
 * is stored, so that moving on keeps it and unticking clears it.
 *
 * @returns the answer, or the faults with the names of the fields they are in.
 */
export function readAnswerForm(
  form: URLSearchParams,
  interaction: Interaction,
): { ok: true; value: QuestionForm } | { ok: false; faults: Fault[] } {
  const { fieldNames, readForm } = formRules[interaction];
  const unknown = [...form.keys()].filter((name) => !nameIsKnown(name, [...fieldNames, "marked", "go"]));
  if (unknown.length > 0)
    return { ok: false, faults: unknown.map((name) => ({ path: name, message: "unknown field" })) };

  const go = readGo(form.get("go"));
  if (go === undefined) return { ok: false, faults: [{ path: "go", message: "unknown place to go" }] };

  const kept = new URLSearchParams(form);
  if (go.to === "clear") kept.delete(go.field);
  const draft = readForm(kept, go);
  const marked = form.get("marked") === "on";
  if (draft === null) return { ok: true, value: { response: null, marked, go } };
  const response = responseSchema.safeParse({ interaction, ...draft });
  if (!response.success) return { ok: false, faults: faultsOf(response.error) };
  return { ok: true, value: { response: response.data, marked, go } };
}
