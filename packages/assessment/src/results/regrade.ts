import {
  questionIdSchema,
  type AskedQuestion,
  type AskedQuestionOf,
  type Interaction,
  type Question,
} from "@wellread/content";
import { z } from "zod";
import type { Presentation } from "../interactions/presentation.ts";
import { responseSchema, typedMeaning, type Response, type ResponseOf } from "../interactions/response.ts";
import type { Score, Scoring } from "../interactions/score.ts";
import { rekeyers } from "../interactions/tables.ts";
import { scoreResponse } from "./scoring.ts";

const base = {
  question: questionIdSchema,
  /** Whether a score may go down by it. */
  lower: z.boolean().default(false),
};

/**
 * A regrade: one correction of an assignment's scoring. It changes no bank and no response: scores are reckoned from
 * what is stored and the corrections in force, in the order in which they were made.
 */
export const regradeSchema = z.discriminatedUnion("kind", [
  /** Another key. The response is the one that is right now, in the question's own ids; `also` keeps the former key too. */
  z.strictObject({ kind: z.literal("key"), ...base, key: responseSchema, also: z.boolean() }),
  /** A text that is right as well, for everyone who wrote it. */
  z.strictObject({ kind: z.literal("accept"), ...base, text: z.string().trim().min(1).max(200) }),
  /** The question counts for nobody. */
  z.strictObject({ kind: z.literal("drop"), ...base }),
  /** The points of one student's attempt at one question. */
  z.strictObject({
    kind: z.literal("override"),
    ...base,
    attempt: z.string().max(40),
    points: z.number().min(0).max(1),
  }),
]);
export type Regrade = z.infer<typeof regradeSchema>;

function rekeyAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  response: ResponseOf<I>,
) {
  return rekeyers[interaction](question, response);
}

/** The question with another key; undefined where the response is no whole answer to it. */
export function rekeyQuestion(question: Question, key: Response): Question | undefined;
export function rekeyQuestion(question: AskedQuestion, key: Response): AskedQuestion | undefined;
export function rekeyQuestion(question: AskedQuestion, key: Response): AskedQuestion | undefined {
  return key.interaction === question.interaction ? rekeyAs(question.interaction, question, key) : undefined;
}

/** The question as it stands after corrections: with the last key that replaced its own. */
export function regradeQuestion(question: Question, regrades: readonly Regrade[]): Question;
export function regradeQuestion(question: AskedQuestion, regrades: readonly Regrade[]): AskedQuestion;
export function regradeQuestion(question: AskedQuestion, regrades: readonly Regrade[]): AskedQuestion {
  return regrades.reduce<AskedQuestion>((current, regrade) => {
    if (regrade.kind !== "key" || regrade.question !== question.id || regrade.also) return current;
    return rekeyQuestion(current, regrade.key) ?? current;
  }, question);
}

/** The question with each key that corrections made right besides its own. */
export function alsoRight(question: AskedQuestion, regrades: readonly Regrade[]): AskedQuestion[] {
  return regrades.flatMap((regrade) =>
    regrade.kind === "key" && regrade.question === question.id && regrade.also
      ? (rekeyQuestion(question, regrade.key) ?? [])
      : [],
  );
}

/** One response as a correction meets it. */
export interface RegradedResponse {
  readonly attempt: string;
  /** With the key that it is scored by now. */
  readonly question: AskedQuestion;
  readonly presentation: Presentation;
  readonly response: Response | undefined;
  readonly score: Score;
  readonly dropped: boolean;
}

type Of<Kind extends Regrade["kind"]> = Extract<Regrade, { kind: Kind }>;

/** The higher of two scores; of equals the former, unless a score may fall. */
const settle = (before: Score, after: Score, mayFall: boolean): Score =>
  after.points > before.points || mayFall ? after : before;

function applyKey(one: RegradedResponse, regrade: Of<"key">, scoring: Scoring): RegradedResponse {
  const question = rekeyQuestion(one.question, regrade.key);
  if (!question) return one;
  const score = scoreResponse(question, one.presentation, one.response, scoring);
  // Where none of the new keys was shown there is nothing to score by.
  if (!Number.isFinite(score.points)) return one;
  return {
    ...one,
    question: regrade.also ? one.question : question,
    score: settle(one.score, score, regrade.lower && !regrade.also),
  };
}

function applyAccept(one: RegradedResponse, regrade: Of<"accept">): RegradedResponse {
  const { response, question } = one;
  if (response?.interaction !== question.interaction || !("text" in response)) return one;
  const typed = typedMeaning(question, response);
  if (typed === undefined) return one;
  const accepted = typedMeaning(question, { ...response, text: regrade.text });
  return typed === accepted
    ? { ...one, score: { points: 1, outcome: "right", parts: { answer: "right" } } }
    : one;
}

function applyOverride(one: RegradedResponse, regrade: Of<"override">): RegradedResponse {
  const { points } = regrade;
  if (regrade.attempt !== one.attempt || (points < one.score.points && !regrade.lower)) return one;
  const wrong = one.score.outcome === "unanswered" ? "unanswered" : "wrong";
  const outcome = points === 1 ? "right" : points > 0 ? "partly" : wrong;
  return { ...one, score: { ...one.score, points, outcome } };
}

type Appliers = {
  [Kind in Regrade["kind"]]: (one: RegradedResponse, regrade: Of<Kind>, scoring: Scoring) => RegradedResponse;
};

const appliers: Appliers = {
  key: applyKey,
  accept: applyAccept,
  // Whether a student's share falls by it depends on the rest of the attempt.
  drop: (one) => ({ ...one, dropped: true }),
  override: applyOverride,
};

function applyAs<Kind extends Regrade["kind"]>(
  kind: Kind,
  one: RegradedResponse,
  regrade: Of<Kind>,
  scoring: Scoring,
) {
  return appliers[kind](one, regrade, scoring);
}

/** Applies one correction to one response, if it is about it. No score falls by it unless the correction says so. */
export function regradeScore(one: RegradedResponse, regrade: Regrade, scoring: Scoring): RegradedResponse {
  return regrade.question === one.question.id ? applyAs(regrade.kind, one, regrade, scoring) : one;
}
