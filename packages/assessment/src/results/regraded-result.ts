import type { AskedQuestion, QuestionId } from "@wellread/content";
import { ownValue } from "../interactions/parts.ts";
import type { Presentation } from "../interactions/presentation.ts";
import type { Response } from "../interactions/response.ts";
import type { Scoring } from "../interactions/score.ts";
import { isSpared, regradeScore, type RegradeInForce, type RegradedResponse } from "./regrade.ts";
import { summariseResult, type Result } from "./result.ts";
import { chanceScore, defaultScoring, scoreResponse } from "./scoring.ts";
import { type FirstTry, firstTriesOf, isSameAnswer, scoreTries } from "./second-try.ts";

/** An attempt as corrections look at it. */
export interface RegradableAttempt {
  readonly id: string;
  readonly quiz: { readonly presentations: readonly Presentation[] };
  /** By question, in the questions' own ids; what is absent was not answered. */
  readonly responses: Readonly<Record<QuestionId, Response>>;
  /** By question, where a second try was given: the answer before it. The later one is in `responses`, if there is one. */
  readonly firstTries?: Readonly<Record<QuestionId, FirstTry>>;
  /**
   * When each question was given in for good, answered or not: on the clock of `RegradeInForce`. What is absent is not yet,
   * and is scored by what is right now. Left out, all was given in before any correction.
   */
  readonly settledAt?: Readonly<Record<QuestionId, number>>;
}

/** When a question was given in, where the attempt says nothing of that. */
const beforeAll = Number.NEGATIVE_INFINITY;

const counted = (responses: readonly RegradedResponse[]) => responses.filter(({ dropped }) => !dropped);

/** The share earned of what counts; nothing of nothing. */
function shareOf(responses: readonly RegradedResponse[]): number {
  const counting = counted(responses);
  const points = counting.reduce((sum, { score }) => sum + score.points, 0);
  return counting.length === 0 ? 0 : points / counting.length;
}

/** Sums of thirds differ in their last digits by the order in which they are added. */
const shareRounding = 1e-9;

/**
 * Applies corrections to the responses of an attempt, in the order in which they were made. Each is about one of them at
 * most, so that no other is looked at.
 *
 * @param apply the response as a correction leaves it, and whether it is to stay as it was where the whole share would fall.
 */
function applyInTurn(
  first: readonly RegradedResponse[],
  regrades: readonly RegradeInForce[],
  apply: (one: RegradedResponse, regrade: RegradeInForce) => { after: RegradedResponse; mayFall: boolean },
): readonly RegradedResponse[] {
  const responses = [...first];
  const places = new Map(first.map(({ question }, place) => [question.id as string, place]));
  for (const regrade of regrades) {
    const place = places.get(regrade.question) ?? -1;
    const before = responses[place];
    if (before === undefined) continue;
    const { after, mayFall } = apply(before, regrade);
    const share = mayFall ? 0 : shareOf(responses);
    responses[place] = after;
    if (!mayFall && shareOf(responses) < share - shareRounding) responses[place] = before;
  }
  return responses;
}

/** One answer of an attempt, with a time, before any correction. */
type GivenAnswer = Pick<RegradedResponse, "question" | "presentation" | "response" | "settledAt">;

const scoreGiven = (attempt: RegradableAttempt, given: GivenAnswer, scoring: Scoring): RegradedResponse => ({
  ...given,
  attempt: attempt.id,
  score: scoreResponse(given.question, given.presentation, given.response, scoring),
  dropped: false,
  awarded: false,
  refused: false,
});

/** An answer to a question that had been answered otherwise before: what both earn. */
function scoreSecond(
  attempt: RegradableAttempt,
  given: GivenAnswer,
  { response, checkedAt }: FirstTry,
  scoring: Scoring,
): RegradedResponse {
  const settledAt = given.settledAt === beforeAll ? beforeAll : checkedAt;
  const first = scoreGiven(attempt, { ...given, response, settledAt }, scoring);
  const second = scoreGiven(attempt, given, scoring);
  return { ...second, score: scoreTries(first.score, second.score), tries: { first, second } };
}

function firstScores(
  attempt: RegradableAttempt,
  questions: readonly AskedQuestion[],
  scoring: Scoring,
): RegradedResponse[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return attempt.quiz.presentations.map((presentation) => {
    const question = byId.get(presentation.question);
    if (!question) throw new Error(`the bank has no question ${presentation.question}`);
    const { settledAt } = attempt;
    const first = ownValue(attempt.firstTries ?? {}, question.id);
    const response = ownValue(attempt.responses, question.id) ?? first?.response;
    const given = {
      question,
      presentation,
      response,
      settledAt: settledAt === undefined ? beforeAll : (ownValue(settledAt, question.id) ?? null),
    };
    return first === undefined || response === undefined || isSameAnswer(first.response, response)
      ? scoreGiven(attempt, given, scoring)
      : scoreSecond(attempt, given, first, scoring);
  });
}

const summarise = (responses: readonly RegradedResponse[], scoring: Scoring): Result =>
  summariseResult(
    counted(responses).map(({ question, presentation, score }) => ({
      question,
      score,
      chance: chanceScore(question, presentation, scoring),
    })),
  );

/**
 * Scores an attempt under corrections, in the order in which they were made. Without any it is `computeResult`.
 *
 * No correction lowers a score unless it says so, but of what was given in after it was made: that is scored as if the
 * question had always been so. A dropped question stays with those whose share it would lower: it goes from the others'
 * points and from what they are out of.
 *
 * @param questions of the bank version, with their own keys; there can be more.
 * @throws if a question of the quiz is not among the questions, which is a bug of the caller.
 */
export function computeRegradedResult(
  attempt: RegradableAttempt,
  questions: readonly AskedQuestion[],
  regrades: readonly RegradeInForce[],
  scoring: Scoring = defaultScoring,
): Result {
  const regraded = applyInTurn(firstScores(attempt, questions, scoring), regrades, (one, regrade) => ({
    after: regradeScore(one, regrade, scoring),
    mayFall: regrade.kind !== "drop" || regrade.lower || !isSpared(one, regrade),
  }));
  return summarise(regraded, scoring);
}

const keying: ReadonlySet<RegradeInForce["kind"]> = new Set(["key", "accept", "refuse", "compare"]);

/**
 * Scores an attempt as it was scored when it was given in: each question by what was right then, and all of them
 * counting. What differs from it now was corrected afterwards.
 */
export function computeUncorrectedResult(
  attempt: RegradableAttempt,
  questions: readonly AskedQuestion[],
  regrades: readonly RegradeInForce[],
  scoring: Scoring = defaultScoring,
): Result {
  const scored = applyInTurn(
    firstScores(attempt, questions, scoring),
    regrades.filter(({ kind }) => keying.has(kind)),
    (one, regrade) => ({
      after: isSpared(one, regrade) ? one : regradeScore(one, regrade, scoring),
      mayFall: true,
    }),
  );
  return summarise(scored, scoring);
}

/**
 * Scores an attempt as statistics count it: everybody's first answers by what is right now, whoever keeps a point or had
 * a second try. A question that does not count for everybody, or of which everybody gets the point, measures nothing and
 * is left out.
 */
export function computeMeasuredResult(
  attempt: RegradableAttempt,
  questions: readonly AskedQuestion[],
  regrades: readonly RegradeInForce[],
  scoring: Scoring = defaultScoring,
): Result {
  const measured = regrades.map((regrade): RegradeInForce => {
    if (regrade.kind !== "award") return regrade;
    const { question, lower } = regrade;
    return { kind: "drop", question, lower };
  });
  return computeRegradedResult({ ...firstTriesOf(attempt), settledAt: {} }, questions, measured, scoring);
}

/** One attempt whose result differs before and after. */
export interface RegradeMove<Attempt> {
  readonly attempt: Attempt;
  readonly before: Result;
  readonly after: Result;
}

/** Points are rounded to six decimals. */
const pointRounding = 1e-4;

/** Whether a result is worse: by the share of what counts, as what it is out of can differ. */
export const isLower = (before: Result, after: Result): boolean =>
  after.points * before.outOf < before.points * after.outOf - pointRounding;

const isSame = (before: Result, after: Result): boolean =>
  before.points === after.points && before.outOf === after.outOf;

/** The attempts whose results move when the corrections in force change, by a new one or by undoing one. */
export function previewRegrades<Attempt extends RegradableAttempt>(
  attempts: readonly Attempt[],
  questions: readonly AskedQuestion[],
  regrades: { readonly before: readonly RegradeInForce[]; readonly after: readonly RegradeInForce[] },
  scoring: Scoring = defaultScoring,
): RegradeMove<Attempt>[] {
  return attempts.flatMap((attempt) => {
    const before = computeRegradedResult(attempt, questions, regrades.before, scoring);
    const after = computeRegradedResult(attempt, questions, regrades.after, scoring);
    return isSame(before, after) ? [] : [{ attempt, before, after }];
  });
}

/** What corrections changed of one question of an attempt. */
export interface RegradeNotice {
  readonly question: QuestionId;
  /** Points. */
  readonly before: number;
  /** null if the question no longer counts. */
  readonly after: number | null;
}

/** The questions whose points are others than they were before corrections, in the order of the quiz. */
export function regradeNotices(before: Result, after: Result): RegradeNotice[] {
  const points = new Map(after.questions.map(({ question, score }) => [question, score.points]));
  return before.questions.flatMap(({ question, score }) => {
    const now = points.get(question) ?? null;
    return now === score.points ? [] : [{ question, before: score.points, after: now }];
  });
}
