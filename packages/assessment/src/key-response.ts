import type { Interaction, AskedQuestion, AskedQuestionOf } from "@wellread/content";
import { ownValue } from "./own-value.ts";
import type { Presentation, PresentationOf } from "./presentation.ts";
import type { Response, ResponseOf } from "./response.ts";

type KeyResponses = {
  [I in Interaction]: (question: AskedQuestionOf<I>, presentation: PresentationOf<I>) => ResponseOf<I>;
};

/** Leaves out what has no value, which a well-made question never has. */
const present = <Value>(entries: readonly (readonly [string, Value | undefined])[]) =>
  Object.fromEntries(entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));

const keyResponses: KeyResponses = {
  choice: ({ key }) => ({ interaction: "choice", option: key }),
  "true-false-set": ({ key }, { options }) => ({
    interaction: "true-false-set",
    values: Object.fromEntries(options.map((option) => [option, key.includes(option)])),
  }),
  "multiple-response": ({ key }, { options }) => ({
    interaction: "multiple-response",
    options: options.filter((option) => key.includes(option)),
  }),
  match: ({ key }, { sources }) => ({
    interaction: "match",
    pairs: present(sources.map((source) => [source, ownValue(key, source)])),
  }),
  order: ({ key }) => ({ interaction: "order", options: [...key] }),
  "text-entry": ({ key, options }) => ({
    interaction: "text-entry",
    text: options.find((entry) => entry.id === key)?.text ?? "",
  }),
  "number-entry": ({ key }) => ({ interaction: "number-entry", text: String(key) }),
  "inline-choice": ({ key }, { gaps }) => ({
    interaction: "inline-choice",
    gaps: present(gaps.map((gap) => [gap.id, ownValue(key, gap.id)])),
  }),
};

function keyAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
) {
  return keyResponses[interaction](question, presentation);
}

/**
 * The response that is right throughout, in the question's own ids: for showing the right answer beside a person's
 * once it may be seen.
 */
export function keyResponse(question: AskedQuestion, presentation: Presentation): Response {
  return keyAs(question.interaction, question, presentation);
}
