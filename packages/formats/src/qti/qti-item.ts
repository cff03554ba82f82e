import type { QuizInfo } from "../exporter.ts";
import type { Item } from "../item.ts";
import { shortenTitle } from "../title.ts";
import { element, type Element } from "../xml.ts";
import { type Dialect, inDialect } from "./dialect.ts";
import { besideStimulus, directionOf, referToStimulus } from "./qti-passage.ts";
import { decide, declareOutcome, float, operator, set, value, variable } from "./response-processing.ts";

/** Words that are shown after an answer, where an outcome has a certain value. */
export interface Feedback {
  readonly outcome: string;
  readonly identifier: string;
  readonly paragraphs: readonly string[];
}

/** What is said of the answer that was given. */
export const ofAnswer = "FEEDBACK";
/** Says one thing of it. */
export const say = (identifier: string) => set(ofAnswer, value("identifier", identifier));
const ofKey = "EXPLANATION";
const explained = "explanation";

/** Feedback with words in it, written. */
function writeFeedback(feedback: readonly Feedback[], { wrapFeedback }: Dialect): Element[] {
  return feedback
    .map(({ paragraphs, ...rest }) => ({ ...rest, paragraphs: paragraphs.filter((text) => text !== "") }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ outcome, identifier, paragraphs }) =>
      element("modalFeedback", wrapFeedback(paragraphs.map((text) => element("p", text))), {
        outcomeIdentifier: outcome,
        identifier,
        showHide: "show",
      }),
    );
}

/** Why the key is right: said to all, or only to those who did not get the whole point. */
export interface Explanation {
  readonly declaration: Element;
  readonly rule: Element;
  readonly feedback: Feedback;
}

const sayWhy = set(ofKey, value("identifier", explained));

function explanation(paragraphs: readonly string[], rule: Element): Explanation {
  return {
    declaration: declareOutcome(ofKey, "identifier"),
    rule,
    feedback: { outcome: ofKey, identifier: explained, paragraphs },
  };
}

/** For all who answer: what is said stands by the part, not by the answer. */
export const explainToAll = (parts: readonly string[]) => explanation([...new Set(parts)], sayWhy);

/** For those who did not get the whole point: the others have read it in the feedback to their answer. */
export const explainMistake = (text: string) =>
  explanation([text], decide([{ when: operator("lt", variable("SCORE"), float(1)), rules: [sayWhy] }]));

/** What an interaction puts into an item: the rest is the same in all. */
export interface ItemParts {
  readonly responses: readonly Element[];
  /** Beside the score. */
  readonly outcomes: readonly Element[];
  readonly body: readonly Element[];
  /** Sets the score, which starts at 0, and the outcomes. */
  readonly rules: readonly Element[];
  readonly feedback: readonly Feedback[];
}

/** An item of its own file: what every interaction has around it. */
export function writeItem(
  { id, stem }: Item,
  { responses, outcomes, body, rules, feedback }: ItemParts,
  quiz: QuizInfo,
  dialect: Dialect,
): Element {
  const root = element(
    "assessmentItem",
    [
      ...responses,
      declareOutcome("SCORE", "float", { start: 0 }),
      declareOutcome("MAXSCORE", "float", { start: 1 }),
      ...outcomes,
      ...referToStimulus(quiz, dialect),
      element("itemBody", besideStimulus(body, quiz, dialect), directionOf(quiz)),
      element("responseProcessing", rules),
      ...writeFeedback(feedback, dialect),
    ],
    {
      identifier: id,
      title: shortenTitle(stem),
      adaptive: "false",
      timeDependent: "false",
      "xml:lang": quiz.locale,
    },
  );
  return inDialect(root, dialect);
}
