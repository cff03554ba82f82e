import type { Interaction, AskedQuestion, AskedQuestionOf } from "@wellread/content";
import { matchName } from "./names/match-name.ts";
import { ownValue } from "./own-value.ts";
import { readNumber } from "./read-number.ts";
import type { Presentation, PresentationOf } from "./presentation.ts";
import type { Response, ResponseOf } from "./response.ts";

type Choosers = {
  [I in Interaction]: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    response: ResponseOf<I> | undefined,
  ) => readonly (string | undefined)[];
};

/** What was chosen and what is right; in sets, orders and matches that is everything shown. */
const choosers: Choosers = {
  choice: ({ key }, _presentation, response) => [response?.option, key],
  "true-false-set": (_question, { options }) => options,
  "multiple-response": ({ key }, { options }, response) =>
    options.filter((option) => key.includes(option) || response?.options.includes(option)),
  match: (_question, { sources }) => sources,
  order: ({ key }) => key,
  "text-entry": ({ key, options, refused }, _presentation, response) => {
    if (!response?.text.trim()) return ["right"];
    const entry = matchName(response.text, options, refused)?.entry;
    return entry === key ? ["right"] : [entry ?? "other", "right"];
  },
  "number-entry": ({ key }, _presentation, response) => {
    if (!response?.text.trim()) return ["right"];
    return readNumber(response.text) === key ? ["right"] : ["other", "right"];
  },
  "inline-choice": ({ key }, { gaps }, response) =>
    gaps.flatMap(({ id }) =>
      [response && ownValue(response.gaps, id), ownValue(key, id)].map(
        (option) => option && `${id}/${option}`,
      ),
    ),
};

function chooseAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
) {
  return choosers[interaction](question, presentation, response);
}

/**
 * Which entries of `question.feedback` answer a response: on what was chosen, then on what is right. Entries that the
 * question does not have are left out.
 */
export function feedbackKeys(
  question: AskedQuestion,
  presentation: Presentation,
  response: Response | undefined,
): string[] {
  const fitting = response?.interaction === question.interaction ? response : undefined;
  const keys = chooseAs(question.interaction, question, presentation, fitting);
  return [...new Set(keys)]
    .filter((key) => key !== undefined)
    .filter((key) => Object.hasOwn(question.feedback, key));
}
