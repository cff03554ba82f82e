import "server-only";
import {
  type AssignmentSettings,
  assignmentSettingsSchema,
  feedbackReleaseSchema,
  type FirstTry,
  isSameAnswer,
  type Quiz,
  quizTopicOf,
  quizTopicSchema,
  type Response as QuizResponse,
  responseSchema,
  type Seed,
  seedSchema,
  selectionOf,
  type TopicSelection,
  topicSelectionSchema,
} from "@wellread/assessment";
import {
  articleIdSchema,
  type Bank,
  bankVersionSchema,
  paragraphIdSchema,
  publicAskedQuestionSchema,
  type QuestionId,
  questionIdSchema,
} from "@wellread/content";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { AttemptsTable, ResponsesTable } from "@/database/schema";
import {
  type AssignmentId,
  assignmentIdSchema,
  type AttemptId,
  attemptIdSchema,
  type EndedBy,
  endedBySchema,
  repeatable,
  type StudentId,
  studentIdSchema,
} from "./ids";
import { releasedWhenSchema } from "./release";
import { storedQuizzes } from "./stored-json";

const settings = assignmentSettingsSchema.shape;
const moment = z.iso.datetime();

/** What an attempt of an assignment tells its student besides the questions. */
export const assignedViewSchema = z.strictObject({
  id: assignmentIdSchema,
  /** Leads to `/a/<code>`. */
  code: z.string(),
  title: settings.title,
  /** Null for a teacher's preview. */
  student: z
    .strictObject({ id: studentIdSchema, number: z.int().min(1), nickname: z.string().nullable() })
    .nullable(),
  isPreview: z.boolean(),
  /** Which attempt this is, from 1. */
  number: z.int().min(1),
  /** When the time is over; there are 30 s of grace after it for what is on its way. */
  deadlineAt: moment.nullable(),
  /** The server's clock when this was written, to count down by. */
  now: moment,
  closesAt: moment.nullable(),
  timeZone: settings.timeZone,
  /** When the first work that counts was done after the closing time. */
  lateAt: moment.nullable(),
  /** How many answers came after the time was over: they are kept, and do not count. */
  tooLate: z.int().min(0),
  /** How many of those took their place as the teacher opened the attempt again. */
  restored: z.int().min(0),
  endedBy: endedBySchema.nullable(),
  feedback: settings.feedback,
  /** Whether a part of the right answer earns a part of the point. */
  partialCredit: settings.partialCredit,
  /** Where the article is read, and which of its paragraphs stand there: a ¶ of another leads to the retelling. */
  reading: z.strictObject({
    kind: z.enum(["retelling", "paper", "link", "text"]),
    paragraphs: z.array(paragraphIdSchema),
  }),
  /** Whether the result may be seen now: `loadResult` gives null until then. */
  released: z.boolean(),
  /** When it may be seen: `now` if `released`. */
  releasedWhen: releasedWhenSchema,
});
export type AssignedView = z.infer<typeof assignedViewSchema>;

/** How a row tells what an attempt is about: a quiz topic, or several topics with commas. */
export const writeTopics = (topics: TopicSelection): string => quizTopicOf(topics) ?? topics.join(",");

function readTopics(column: string): TopicSelection {
  const named = quizTopicSchema.safeParse(column);
  return named.success ? selectionOf(named.data) : topicSelectionSchema.parse(column.split(","));
}

/** When somebody who takes a quiz alone sees what was right. */
const soloFeedbackSchema = feedbackReleaseSchema.extract(["each-question", "on-submission"]);

/** How often an answer can be checked before it is given in: `twice` if one that is not right can be given once more. */
const checksSchema = z.enum(["none", "once", "twice"]);
export type Checks = z.infer<typeof checksSchema>;

/** An attempt as the server knows it. Option ids are the bank's own. */
export type StoredAttempt = {
  id: AttemptId;
  /** What it is about; an empty list is the whole article. */
  topics: TopicSelection;
  practiceOf: AttemptId | null;
  quiz: Quiz;
  optionSeed: Seed;
  startedAt: number;
  touchedAt: number;
  submittedAt: number | null;
  /** Null for a quiz that somebody takes alone. */
  assigned: AssignedAttempt | null;
  /** Of a quiz that somebody takes alone; an assignment has settings for this. */
  feedback: z.infer<typeof soloFeedbackSchema>;
};

/** What an attempt has that belongs to an assignment. */
export type AssignedAttempt = {
  assignment: AssignmentId;
  /** Null for a teacher's preview. */
  student: StudentId | null;
  number: number;
  deadlineAt: number | null;
  isPreview: boolean;
  lateAt: number | null;
  endedBy: EndedBy | null;
};

export type StoredResponse = {
  question: QuestionId;
  response: QuizResponse | null;
  revision: number;
  marked: boolean;
  savedAt: number;
  /** When it was given: of two answers that meet, the later one stays. */
  madeAt: number;
  /** When it was checked for good. */
  lockedAt: number | null;
  /** The answer that was checked before and was not right; null where no second try followed. */
  firstTry: FirstTry | null;
  /** When it was submitted, if its attempt was opened again and it has not changed since. */
  settledAt: number | null;
};

const readAssigned = (row: Selectable<AttemptsTable>): AssignedAttempt | null =>
  row.assignment === null
    ? null
    : {
        assignment: assignmentIdSchema.parse(row.assignment),
        student: studentIdSchema.nullable().parse(row.student),
        number: row.number ?? 1,
        deadlineAt: row.deadline_at,
        isPreview: row.preview === 1,
        lateAt: row.late_at,
        endedBy: endedBySchema.nullable().parse(row.ended_by),
      };

export const readAttempt = (row: Selectable<AttemptsTable>): StoredAttempt => ({
  id: attemptIdSchema.parse(row.id),
  topics: readTopics(row.topic),
  practiceOf: attemptIdSchema.nullable().parse(row.practice_of),
  quiz: storedQuizzes().read(row.quiz),
  optionSeed: seedSchema.parse(row.option_seed),
  startedAt: row.started_at,
  touchedAt: row.touched_at,
  submittedAt: row.submitted_at,
  assigned: readAssigned(row),
  feedback: soloFeedbackSchema.parse(row.feedback ?? "on-submission"),
});

const parseResponse = (written: string): QuizResponse => responseSchema.parse(JSON.parse(written));

const readFirstTry = ({
  first_response: written,
  first_checked_at: checkedAt,
}: Selectable<ResponsesTable>): FirstTry | null =>
  written === null || checkedAt === null ? null : { response: parseResponse(written), checkedAt };

export const readResponse = (row: Selectable<ResponsesTable>): StoredResponse => ({
  question: questionIdSchema.parse(row.question),
  response: row.response === null ? null : parseResponse(row.response),
  revision: row.revision,
  marked: row.marked === 1,
  savedAt: row.saved_at,
  madeAt: row.made_at ?? row.saved_at,
  lockedAt: row.locked_at,
  firstTry: readFirstTry(row),
  settledAt: row.settled_at,
});

/**
 * When each question of an attempt was given in for good, so that a correction made afterwards spares it: when it was
 * checked or, with the whole attempt, submitted. Questions that are not yet are left out.
 */
export function settledTimes(
  { quiz, submittedAt }: Pick<StoredAttempt, "quiz" | "submittedAt">,
  stored: readonly StoredResponse[],
): Record<QuestionId, number> {
  const byId = new Map(stored.map((response) => [response.question, response]));
  return Object.fromEntries(
    quiz.presentations.flatMap(({ question }) => {
      const { lockedAt = null, settledAt = null } = byId.get(question) ?? {};
      const times = [lockedAt, settledAt, submittedAt].filter((time) => time !== null);
      return times.length === 0 ? [] : [[question, Math.min(...times)] as const];
    }),
  );
}

/** What was answered to one question: the answer that stands, and another one before it where there was a second try. */
export type GivenAnswer = { response: QuizResponse | undefined; first: FirstTry | undefined };

/** Whoever cleared the answer of a second try, or left it as it was, has given one. */
export function givenAnswer(stored: StoredResponse | undefined): GivenAnswer {
  const { response = null, firstTry = null } = stored ?? {};
  if (firstTry === null) return { response: response ?? undefined, first: undefined };
  const isSame = response === null || isSameAnswer(response, firstTry.response);
  return { response: response ?? firstTry.response, first: isSame ? undefined : firstTry };
}

/** What was answered, by question: as results are reckoned from it. */
export type GivenAnswers = {
  responses: Record<QuestionId, QuizResponse>;
  firstTries: Record<QuestionId, FirstTry>;
};

export function givenAnswers(stored: Iterable<StoredResponse>): GivenAnswers {
  const given: GivenAnswers = { responses: {}, firstTries: {} };
  for (const one of stored) {
    const { response, first } = givenAnswer(one);
    if (response !== undefined) given.responses[one.question] = response;
    if (first !== undefined) given.firstTries[one.question] = first;
  }
  return given;
}

/**
 * How often answers can be checked.
 *
 * @param ofAssignment its settings; null for a quiz that somebody takes alone, which learns at once by default.
 */
export function checksOf(
  { feedback }: Pick<StoredAttempt, "feedback">,
  ofAssignment: Pick<AssignmentSettings, "feedback" | "secondTry"> | null,
): Checks {
  if ((ofAssignment?.feedback ?? feedback) !== "each-question") return "none";
  return (ofAssignment?.secondTry ?? true) ? "twice" : "once";
}

/** A stored time as the API writes it. */
export const writeTime = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The same of a time that there may not be. */
export const writeTimeOrNull = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : writeTime(milliseconds);

/** What an attempt is, before and after its submission. */
export const attemptHeadSchema = z.strictObject({
  id: attemptIdSchema,
  article: articleIdSchema,
  /** Null for a selection of topics that has no name of its own: see `topics`. */
  topic: quizTopicSchema.nullable(),
  /** What it is about; an empty list is the whole article. */
  topics: topicSelectionSchema,
  /** The version of the bank the attempt was started with, and keeps. */
  bank: bankVersionSchema,
  /** The attempt whose missed questions this one practises. */
  practiceOf: attemptIdSchema.nullable(),
  startedAt: z.iso.datetime(),
});
type AttemptHead = z.infer<typeof attemptHeadSchema>;

export const viewHead = ({ id, quiz, topics, practiceOf, startedAt }: StoredAttempt): AttemptHead => ({
  id,
  article: quiz.article,
  topic: quizTopicOf(topics) ?? null,
  topics,
  bank: quiz.bank,
  practiceOf,
  startedAt: writeTime(startedAt),
});

/** What is stored for one question of an attempt. */
export const savedResponseSchema = z.strictObject({
  /** Null while the question is unanswered (it may be marked all the same). Option ids are opaque. */
  response: responseSchema.nullable(),
  /** Grows with each change of what is stored. The next save sends one more. */
  revision: z.int().min(1),
  /** Marked for review. */
  marked: z.boolean(),
  savedAt: z.iso.datetime(),
});
export type SavedResponse = z.infer<typeof savedResponseSchema>;

/**
 * An attempt as its owner may see it at any time: no key, feedback, proof, fact or model, before and after
 * submission alike.
 */
export const attemptViewSchema = z.strictObject({
  ...attemptHeadSchema.shape,
  /** Of a quiz that somebody takes alone. An assignment's stays within: its own questions were put in order by it. */
  seed: seedSchema.nullable(),
  submittedAt: z.iso.datetime().nullable(),
  /** In the order in which they are asked. */
  questions: z.array(publicAskedQuestionSchema),
  /** By question id; a question never saved is absent. */
  responses: z.record(questionIdSchema, savedResponseSchema),
  checks: checksSchema,
  /** Null for a quiz that somebody takes alone. */
  assignment: assignedViewSchema.nullable(),
});
export type AttemptView = z.infer<typeof attemptViewSchema>;

/** Why an attempt could not be started, saved or submitted. Values, not exceptions; the codes are the API's. */
export type AttemptError =
  | { code: "article_not_found" }
  /** Missing and somebody else's are the same answer. */
  | { code: "attempt_not_found" }
  | { code: "question_not_found" }
  /** The link was made with another version of the bank. */
  | { code: "bank_changed"; current: string }
  | { code: "not_enough_questions"; available: number }
  | { code: "attempt_submitted" }
  /** Its time was over. An answer that comes within a week is kept and counts nothing. */
  | { code: "deadline_passed" }
  /** It was submitted, and its teacher shows the result later or not at all. */
  | { code: "feedback_withheld" }
  /** Its answer was checked, and stays: `current`. */
  | { code: "response_locked"; current: SavedResponse | null }
  | { code: "attempt_not_submitted" }
  /** The response names an option that the question does not show, or is for another interaction. */
  | { code: "unknown_option" | "wrong_interaction"; path: (string | number)[] }
  /** Something newer is stored: `current`. */
  | { code: "stale_revision"; current: SavedResponse | null };

export type Outcome<T, Code extends AttemptError["code"]> =
  { ok: true; value: T } | { ok: false; error: Extract<AttemptError, { code: Code }> };

/** A quiz ready to be taken. */
export type Assembled = { quiz: Quiz; topics: TopicSelection; bank: Bank; practiceOf: AttemptId | null };

/** Why a quiz could not be put together. */
export type StartError =
  | "article_not_found"
  | "attempt_not_found"
  | "attempt_not_submitted"
  | "feedback_withheld"
  | "bank_changed"
  | "not_enough_questions";

/** What comes of choosing questions: a quiz, or why there is none. */
export type Choice = Outcome<Assembled, StartError & AttemptError["code"]>;

/** A save as the API takes it. The whole answer is sent each time, and takes the place of the stored one. */
export const saveInputSchema = z.strictObject({
  /** Null clears the answer. */
  response: responseSchema.nullable(),
  /** Marked for review. */
  marked: z.boolean().default(false),
  /** One more than the last one known; 1 for the first save of a question. */
  revision: z.int().min(1).max(1_000_000_000),
  madeAt: z.iso
    .datetime()
    .optional()
    .describe(
      "When the person gave this answer, by the server's clock as `now` last told it; a time to come counts as now. " +
        "With it, the answer that was given later stays, whatever the revisions. Without it, the higher revision does.",
    ),
});
type SaveInput = z.infer<typeof saveInputSchema>;

/** A native form knows no revision: the server makes one, so that the last post wins. */
export type Save = Omit<SaveInput, "revision"> & { revision?: number };

/** Given only once the answer is on disk. */
export const savedSchema = z.strictObject({
  question: questionIdSchema,
  revision: z.int().min(1),
  savedAt: z.iso.datetime(),
  /** When the attempt's time is over, which its teacher may have changed meanwhile; null where nothing ends it. */
  deadlineAt: z.iso.datetime().nullable(),
  /** The server's clock when this was written, to count down by. */
  now: z.iso.datetime(),
});
export type Saved = z.infer<typeof savedSchema>;

/** A quiz on a topic. What is left out is drawn or taken from the defaults. */
export const quizInputSchema = z.strictObject({
  article: articleIdSchema,
  topic: quizTopicSchema,
  seed: seedSchema.optional(),
  questions: z
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe(
      "How many questions to ask; the usual number without it. A topic that has fewer gives all it has.",
    ),
  /** The bank a shared link was made with: another version is refused, so that a link never lies. */
  bank: bankVersionSchema.optional(),
});

/** A quiz on what was missed in a submitted attempt, asked in another way where there is one. */
const practiceInputSchema = z.strictObject({ practiceOf: attemptIdSchema });

const startChoices = {
  ...repeatable,
  feedback: soloFeedbackSchema
    .default("each-question")
    .describe(
      "When right answers are told: after each question, as soon as it is checked and with a second try for half the points, " +
        "or on submission.",
    ),
};

export const startInputSchema = z.union([
  quizInputSchema.extend(startChoices),
  practiceInputSchema.extend(startChoices),
]);
export type StartInput = z.infer<typeof startInputSchema>;
