import "server-only";
import { publishQuestion, rereadParagraphs, type Result } from "@wellread/assessment";
import { isOwnQuestion, type QuestionId } from "@wellread/content";
import type { GivenAnswer } from "@/model/attempt";
import type { Asked } from "@/model/attempt-rows";
import { type KeysShown, type KeyWithheld, keyWithheld } from "@/model/release";
import { conceal } from "./load.server";
import type { RegradedAttempt } from "./regraded-attempt.server";
import type { QuestionResult } from "./question-result.server";

/** Why keys are kept back, by question; a question that shows its key is absent. */
export type WithheldKeys = ReadonlyMap<QuestionId, KeyWithheld>;

/**
 * The questions of a released result, or of one that is checked question by question, whose keys are kept back. Whether
 * something was answered is told by what was sent, whatever corrections made of its points.
 */
export function findWithheldKeys(
  { uncorrected, asked }: Pick<RegradedAttempt, "uncorrected" | "asked">,
  shown: KeysShown,
): WithheldKeys {
  const isAllBlank = uncorrected.questions.every(({ score }) => score.outcome === "unanswered");
  return new Map(
    uncorrected.questions.flatMap(({ question, score }) => {
      const one = asked.questions.get(question)?.question;
      const isOwn = one !== undefined && isOwnQuestion(one);
      const why = keyWithheld({ isOwn, isBlank: score.outcome === "unanswered", isAllBlank }, shown);
      return why === null ? [] : [[question, why] as const];
    }),
  );
}

/** A score without its parts, as what stands beside a wrong one is right. */
const withoutParts = <T extends { parts: object }>(score: T): T => ({ ...score, parts: {} });

type Scored = Result["questions"][number];

/**
 * A question of a result without its key and everything that tells it.
 *
 * @param first what the attempt showed before any correction, as an option that one added tells what is right.
 */
export function withholdKey(
  { question, score }: Scored,
  { response, first: firstTry }: GivenAnswer,
  first: Asked,
  why: KeyWithheld,
): QuestionResult[] {
  const one = first.questions.get(question);
  if (one === undefined) return [];
  return [
    {
      question: publishQuestion(one.question, one.presentation, first.optionIds),
      response: response === undefined ? null : conceal(one.question, response, first),
      firstResponse: firstTry === undefined ? null : conceal(one.question, firstTry.response, first),
      score: withoutParts(score),
      key: null,
      withheld: why,
      feedback: {},
      facts: [],
      model: null,
      level: null,
    },
  ];
}

/** A whole result without what tells the keys that are kept back: parts of scores, and paragraphs to go back to. */
export function withholdFromResult(result: Result, { questions }: Asked, withheld: WithheldKeys): Result {
  const told = result.questions.filter(({ question }) => !withheld.has(question));
  return {
    ...result,
    questions: result.questions.map((scored) =>
      withheld.has(scored.question) ? { ...scored, score: withoutParts(scored.score) } : scored,
    ),
    reread: rereadParagraphs(
      told.flatMap(({ question, score }) => {
        const one = questions.get(question);
        return one === undefined ? [] : [{ question: one.question, score }];
      }),
    ),
  };
}
