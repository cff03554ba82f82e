import "server-only";
import { assembleQuiz, defaultBlueprint, drawStudentQuiz, selectionOf } from "@wellread/assessment";
import { z } from "zod";
import { type Database, getDatabase } from "@/database/database";
import { type Owner, secretSchema } from "@/identity/identity";
import { type AssignmentOutcome, isLate, refused, type StoredAssignment } from "@/model/assignment";
import { findAssignment } from "@/model/assignment-rows";
import { findAttempt } from "@/model/attempt-rows";
import {
  type Assembled,
  attemptViewSchema,
  type Choice,
  type Outcome,
  type quizInputSchema,
  type StartError,
  type StartInput,
  writeTopics,
} from "@/model/attempt";
import { findArticle, keepBank, loadBank, quizOffer } from "@/model/banks";
import { deadlineOf } from "@/model/deadlines";
import {
  type AttemptId,
  attemptIdSchema,
  drawPublicSeed,
  drawSecretSeed,
  idOfRequest,
  newId,
  type StudentId,
} from "@/model/ids";
import { findRegrades, inForce } from "@/model/regrades";
import { assembleForPractice } from "./practice.server";

/** How many questions were asked for, and how many the attempt has. */
const servedSchema = z.strictObject({
  /** Null if the request named no number: the usual quiz, or practice. */
  asked: z.int().min(1).nullable(),
  given: z.int().min(1),
  /** Why fewer were given than were asked for: no fact is asked about twice in one quiz. Null if none are missing. */
  reason: z.literal("not_enough_questions").nullable(),
});
type ServedView = z.infer<typeof servedSchema>;

/** An attempt that was just started. */
export const startedViewSchema = z.strictObject({
  attempt: attemptViewSchema,
  served: servedSchema,
  /**
   * For programs: send it as `Authorization: Bearer …`. Null for browsers, whose cookie no script may read, and for
   * callers that have one already.
   */
  token: secretSchema.nullable(),
});

/** What is said about the number of questions; `asked` is undefined if none was named. */
export function viewServed(asked: number | undefined, given: number): ServedView {
  const lacks = asked !== undefined && asked > given;
  return { asked: asked ?? null, given, reason: lacks ? "not_enough_questions" : null };
}

/** The owner of an attempt: a student, who is known by the devices, or a teacher with a preview. */
type AttemptOwner = {
  student: StudentId | null;
  owner: string;
  number: number;
  extraMinutes: number;
  /** A new one if it is left out. */
  id?: AttemptId;
};

/** Stores a new attempt at an assignment. Its deadline counts from now, by the server's clock. */
export async function startAssignedAttempt(
  database: Database,
  assignment: StoredAssignment,
  { student, owner, number, extraMinutes, id: attempt = attemptIdSchema.parse(newId()) }: AttemptOwner,
  now: number,
): Promise<AttemptId> {
  const { id, settings, quiz } = assignment;
  const bank = await loadBank(database, quiz.bank);
  const regrades = inForce(await findRegrades(database, id));
  const drawn = drawStudentQuiz(bank, quiz, settings, drawSecretSeed(), regrades);
  await database
    .insertInto("attempts")
    .values({
      id: attempt,
      owner,
      article: quiz.article,
      topic: writeTopics(settings.topics),
      practice_of: null,
      quiz: JSON.stringify(drawn),
      bank: quiz.bank,
      option_seed: drawSecretSeed(),
      started_at: now,
      touched_at: now,
      submitted_at: null,
      assignment: id,
      student,
      number,
      deadline_at: student === null ? null : deadlineOf(settings, { startedAt: now }, extraMinutes),
      preview: student === null ? 1 : 0,
      late_at: student !== null && isLate(settings, now) ? now : null,
    })
    .execute();
  return attempt;
}

/**
 * Starts an attempt for the teacher, as a student would see it: it leaves no trace in the results and freezes nothing.
 */
export async function startPreview(
  id: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<AttemptId, "assignment_not_found">> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, owner, "manage");
  if (held === null || owner === null) return refused("assignment_not_found");
  const taker = { student: null, owner, number: 1, extraMinutes: 0 };
  return { ok: true, value: await startAssignedAttempt(database, held.assignment, taker, Date.now()) };
}

/** Chooses the questions of a quiz on a topic; all of them if there are fewer than were asked for. */
export function assembleForTopic(input: z.infer<typeof quizInputSchema>): Choice {
  const bank = findArticle(input.article)?.bank;
  if (bank === undefined) return { ok: false, error: { code: "article_not_found" } };
  if (input.bank !== undefined && input.bank !== bank.version) {
    return { ok: false, error: { code: "bank_changed", current: bank.version } };
  }
  const { usual, most } = quizOffer(bank, input.topic);
  const length = Math.min(input.questions ?? usual, most);
  if (length === 0) return { ok: false, error: { code: "not_enough_questions", available: 0 } };
  const assembly = assembleQuiz(bank, defaultBlueprint(input.topic, length), input.seed ?? drawPublicSeed());
  if (!assembly.ok) return assembly;
  return {
    ok: true,
    value: { quiz: assembly.quiz, topics: selectionOf(input.topic), bank, practiceOf: null },
  };
}

async function store(
  database: Database,
  id: AttemptId,
  assembled: Assembled,
  { feedback }: StartInput,
  owner: Owner,
): Promise<void> {
  const now = Date.now();
  await database.transaction().execute(async (transaction) => {
    await keepBank(transaction, assembled.bank);
    await transaction
      .insertInto("attempts")
      .values({
        id,
        owner,
        article: assembled.quiz.article,
        topic: writeTopics(assembled.topics),
        practice_of: assembled.practiceOf,
        quiz: JSON.stringify(assembled.quiz),
        bank: assembled.quiz.bank,
        option_seed: drawSecretSeed(),
        started_at: now,
        touched_at: now,
        submitted_at: null,
        feedback,
      })
      // The same request can have come twice at once.
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
}

const startedId = ({ idempotencyKey, ...wish }: StartInput, owner: Owner): AttemptId =>
  attemptIdSchema.parse(idOfRequest(owner, idempotencyKey, "attempt", wish));

/** The attempt that the same request has started already; null if it has not. */
export async function findStarted(input: StartInput, owner: Owner): Promise<AttemptId | null> {
  if (input.idempotencyKey === undefined) return null;
  return (await findAttempt(await getDatabase(), startedId(input, owner), owner))?.id ?? null;
}

/** Starts an attempt that belongs to `owner`: one, however often the same request comes. */
export async function startAttempt(input: StartInput, owner: Owner): Promise<Outcome<AttemptId, StartError>> {
  const database = await getDatabase();
  const choice =
    "practiceOf" in input
      ? await assembleForPractice(database, input.practiceOf, owner)
      : assembleForTopic(input);
  if (!choice.ok) return choice;
  const id = startedId(input, owner);
  await store(database, id, choice.value, input, owner);
  return { ok: true, value: id };
}
