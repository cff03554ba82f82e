import type { Interaction, AskedQuestion, AskedQuestionOf } from "@wellread/content";
import type { Presentation, PresentationOf } from "./presentation.ts";
import type { Response, ResponseOf } from "./response.ts";
import type { Score } from "./score.ts";
import { scoreChoice } from "./score/choice.ts";
import { scoreInlineChoice } from "./score/inline-choice.ts";
import { scoreMatch } from "./score/match.ts";
import { scoreMultipleResponse } from "./score/multiple-response.ts";
import { scoreNumberEntry } from "./score/number-entry.ts";
import { scoreOrder } from "./score/order.ts";
import type { Scorer } from "./score/scorer.ts";
import { scoreTextEntry } from "./score/text-entry.ts";
import { scoreTrueFalseSet } from "./score/true-false-set.ts";
import { defaultScoring } from "./default-scoring.ts";
import type { Scoring } from "./scoring.ts";

type Scorers = { [I in Interaction]: Scorer<I> };

const scorers: Scorers = {
  choice: scoreChoice,
  "true-false-set": scoreTrueFalseSet,
  "multiple-response": scoreMultipleResponse,
  match: scoreMatch,
  order: scoreOrder,
  "text-entry": scoreTextEntry,
  "number-entry": scoreNumberEntry,
  "inline-choice": scoreInlineChoice,
};

function scoreAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
  scoring: Scoring,
) {
  return scorers[interaction](question, presentation, response, scoring);
}

/**
 * Scores one response by the rule of its interaction, on what the presentation showed. Every response that the schema
 * admits has a score: one to another interaction answers nothing, and ids that were not shown earn nothing.
 *
 * @param response with the question's own option ids; `undefined` if there is none.
 * @throws if the presentation is of another question, which is a bug of the caller.
 */
export function scoreResponse(
  question: AskedQuestion,
  presentation: Presentation,
  response: Response | undefined,
  scoring: Scoring = defaultScoring,
): Score {
  if (presentation.question !== question.id || presentation.interaction !== question.interaction) {
    throw new Error(`the presentation is of ${presentation.question}, not of ${question.id}`);
  }
  const fitting = response?.interaction === question.interaction ? response : undefined;
  return scoreAs(question.interaction, question, presentation, fitting, scoring);
}
