import {
  comparisonSchema,
  questionIdSchema,
  type AskedQuestion,
  type AskedQuestionOf,
  type Comparison,
  type Interaction,
  type Question,
} from "@wellread/content";
import { z } from "zod";
import type { Presentation } from "../interactions/presentation.ts";
import { responseSchema, typedMeaning, type Response, type ResponseOf } from "../interactions/response.ts";
import type { Score, Scoring } from "../interactions/score.ts";
import { rekeyers } from "../interactions/tables.ts";
import { showsKey } from "../quiz/shown-key.ts";
import { scoreResponse } from "./scoring.ts";
import { scoreTries } from "./second-try.ts";

const base = {
  question: questionIdSchema,
  /** Whether a score may go down by it. */
  lower: z.boolean().default(false),
};

const text = z.string().trim().min(1).max(200);

/**
 * A regrade: one correction of an assignment's scoring. It changes no bank and no response: scores are reckoned from
 * what is stored and the corrections in force, in the order in which they were made.
 */
export const regradeSchema = z.discriminatedUnion("kind", [
  /** Another key. The response is the one that is right now, in the question's own ids; `also` keeps the former key too. */
  z.strictObject({ kind: z.literal("key"), ...base, key: responseSchema, also: z.boolean() }),
  /** A text that is right as well, for everyone who wrote it. */
  z.strictObject({ kind: z.literal("accept"), ...base, text }),
  /** A text that is not right, though it was taken for the key or had been accepted. */
  z.strictObject({ kind: z.literal("refuse"), ...base, text }),
  /**
   * Another way to compare what is typed. A question that was stored before there was a choice, and is compared as it was
   * then, is compared as new ones are; so is a number, for which there is but one way.
   */
  z.strictObject({ kind: z.literal("compare"), ...base, comparison: comparisonSchema }),
  /** Everybody who was asked the question gets its point, whatever they answered, or nothing. */
  z.strictObject({ kind: z.literal("award"), ...base }),
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

/** A correction in force, and whom it spares. */
export type RegradeInForce = Regrade & {
  /**
   * Whoever gave an answer in by then keeps its score, unless the correction says that it may fall; whoever does so later
   * is scored by the correction alone. On the clock of `RegradableAttempt`. Left out, it spares everybody.
   */
  readonly sparesUntil?: number;
};

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

/** The question with another way to compare what is typed; undefined where nothing is typed. */
export function compareQuestion(question: AskedQuestion, comparison: Comparison): AskedQuestion | undefined {
  if (question.interaction === "text-entry") return { ...question, comparison };
  if (question.interaction !== "number-entry") return undefined;
  const { key, range = { from: key, to: key } } = question;
  return { ...question, range };
}

/** What a text comes to as an answer to a typed question; undefined for any other question. See `typedMeaning`. */
export function meaningOf(question: AskedQuestion, typed: string): string | undefined {
  const { interaction } = question;
  if (interaction !== "text-entry" && interaction !== "number-entry") return undefined;
  return typedMeaning(question, { interaction, text: typed });
}

/** One response as a correction meets it. */
export interface RegradedResponse {
  readonly attempt: string;
  /** With the key that it is scored by now. */
  readonly question: AskedQuestion;
  readonly presentation: Presentation;
  readonly response: Response | undefined;
  /** When it was given in for good; null if it is not yet. */
  readonly settledAt: number | null;
  readonly score: Score;
  readonly dropped: boolean;
  /** Whether everybody gets the point. */
  readonly awarded: boolean;
  /** Whether it is a text that counts as wrong. */
  readonly refused: boolean;
  /** Where it is a second try: both, each as if it stood alone. */
  readonly tries?: { readonly first: RegradedResponse; readonly second: RegradedResponse };
}

type InForce<Kind extends Regrade["kind"]> = Extract<Regrade, { kind: Kind }> &
  Pick<RegradeInForce, "sparesUntil">;

/** Whether a response had been given in when a correction was made, so that its score can only fall if that is allowed. */
export const isSpared = (
  { settledAt }: RegradedResponse,
  { sparesUntil = Number.POSITIVE_INFINITY }: RegradeInForce,
): boolean => settledAt !== null && settledAt <= sparesUntil;

/** The score by a correction, or the former points where they are higher and stay. */
function settle(one: RegradedResponse, after: Score, regrade: RegradeInForce): Score {
  const { points, outcome } = one.score;
  const mayFall = regrade.lower || !isSpared(one, regrade);
  return mayFall || after.points >= points ? after : { ...after, points, outcome, because: "kept" };
}

const typedOf = ({ question, response }: RegradedResponse): string | undefined =>
  response?.interaction === question.interaction ? typedMeaning(question, response) : undefined;

/** A further key: whoever gave it has the point, and nobody loses any. */
function addKey(one: RegradedResponse, score: Score, key: Response): RegradedResponse {
  const typed = typedOf(one);
  const isNamed = typed !== undefined && typed === typedMeaning(one.question, key);
  // A spelling that was refused stays so, unless it is this one.
  if (score.points <= one.score.points || (one.refused && !isNamed)) return one;
  return { ...one, score, refused: false };
}

function applyKey(one: RegradedResponse, regrade: InForce<"key">, scoring: Scoring): RegradedResponse {
  const question = rekeyQuestion(one.question, regrade.key);
  if (!question) return one;
  const score = scoreResponse(question, one.presentation, one.response, scoring);
  // Where none of the new keys was shown there is nothing to score by.
  if (!Number.isFinite(score.points)) return one;
  if (regrade.also) return addKey(one, score, regrade.key);
  // Nobody is marked down who was at work then and had no chance to choose what is right.
  const isUnfair = one.settledAt !== null && !isSpared(one, regrade) && !showsKey(question, one.presentation);
  if (isUnfair) return one;
  return { ...one, question, refused: false, score: one.awarded ? one.score : settle(one, score, regrade) };
}

function applyAccept(one: RegradedResponse, regrade: InForce<"accept">): RegradedResponse {
  const typed = typedOf(one);
  if (typed === undefined || typed !== meaningOf(one.question, regrade.text)) return one;
  return { ...one, refused: false, score: { points: 1, outcome: "right", parts: { answer: "right" } } };
}

function applyRefuse(one: RegradedResponse, regrade: InForce<"refuse">): RegradedResponse {
  const typed = typedOf(one);
  if (typed === undefined || typed !== meaningOf(one.question, regrade.text)) return one;
  const wrong: Score = { points: 0, outcome: "wrong", parts: { answer: "wrong" } };
  return { ...one, refused: true, score: one.awarded ? one.score : settle(one, wrong, regrade) };
}

function applyCompare(
  one: RegradedResponse,
  regrade: InForce<"compare">,
  scoring: Scoring,
): RegradedResponse {
  const question = compareQuestion(one.question, regrade.comparison);
  if (!question) return one;
  const pointsBy = (asked: AskedQuestion) => scoreResponse(asked, one.presentation, one.response, scoring);
  // What another correction decided, such as an accepted text, stays as it is.
  const isByKey = pointsBy(one.question).points === one.score.points;
  return { ...one, question, score: isByKey ? settle(one, pointsBy(question), regrade) : one.score };
}

function applyAward(one: RegradedResponse): RegradedResponse {
  const { points, parts } = one.score;
  const score: Score =
    points === 1 ? one.score : { points: 1, outcome: "right", parts, because: "everybody" };
  return { ...one, dropped: false, awarded: true, score };
}

function applyOverride(one: RegradedResponse, regrade: InForce<"override">): RegradedResponse {
  const { attempt, points } = regrade;
  const { because: _because, ...score } = one.score;
  const isSame = points === score.points || (points < score.points && !regrade.lower);
  if (attempt !== one.attempt || isSame) return one;
  const wrong = score.outcome === "unanswered" ? "unanswered" : "wrong";
  const outcome = points === 1 ? "right" : points > 0 ? "partly" : wrong;
  return { ...one, score: { ...score, points, outcome } };
}

type Appliers = {
  [Kind in Regrade["kind"]]: (
    one: RegradedResponse,
    regrade: InForce<Kind>,
    scoring: Scoring,
  ) => RegradedResponse;
};

const appliers: Appliers = {
  key: applyKey,
  accept: applyAccept,
  refuse: applyRefuse,
  compare: applyCompare,
  award: applyAward,
  // Whether a student's share falls by it depends on the rest of the attempt.
  drop: (one) => ({ ...one, dropped: true }),
  override: applyOverride,
};

function applyAs<Kind extends Regrade["kind"]>(
  kind: Kind,
  one: RegradedResponse,
  regrade: InForce<Kind>,
  scoring: Scoring,
) {
  return appliers[kind](one, regrade, scoring);
}

/** The corrections that are about a question as a whole, whichever of its tries earned its points. */
const ofWholeQuestion: ReadonlySet<Regrade["kind"]> = new Set(["award", "drop", "override"]);

type Tries = NonNullable<RegradedResponse["tries"]>;

const scoreOfTries = ({ first, second }: Tries): Score => scoreTries(first.score, second.score);

/** The score of two tries after a correction of each. One that was set otherwise gives way as that of a single answer does. */
function settleTries(one: RegradedResponse, before: Tries, after: Tries, regrade: RegradeInForce): Score {
  if (one.awarded) return one.score;
  const [former, score] = [scoreOfTries(before), scoreOfTries(after)];
  const isByTries = former.points === one.score.points;
  const replaces = regrade.kind === "key" && !regrade.also;
  if (isByTries || replaces) return settle(one, score, regrade);
  return score.points > Math.max(former.points, one.score.points) ? score : one.score;
}

/** Applies a correction to each of two tries by itself, and puts them together again. */
function applyToTries(
  one: RegradedResponse,
  before: Tries,
  regrade: RegradeInForce,
  scoring: Scoring,
): RegradedResponse {
  const first = applyAs(regrade.kind, before.first, regrade, scoring);
  const second = applyAs(regrade.kind, before.second, regrade, scoring);
  if (first === before.first && second === before.second) return one;
  const tries = { first, second };
  return { ...one, question: second.question, tries, score: settleTries(one, before, tries, regrade) };
}

/**
 * Applies one correction to one response, if it is about it. No score falls by it that it spares, unless the correction
 * says so.
 */
export function regradeScore(
  one: RegradedResponse,
  regrade: RegradeInForce,
  scoring: Scoring,
): RegradedResponse {
  if (regrade.question !== one.question.id) return one;
  const { tries } = one;
  return tries === undefined || ofWholeQuestion.has(regrade.kind)
    ? applyAs(regrade.kind, one, regrade, scoring)
    : applyToTries(one, tries, regrade, scoring);
}
