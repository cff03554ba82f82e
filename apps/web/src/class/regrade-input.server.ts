import "server-only";
import {
  compareQuestion,
  type Counting,
  countingOf,
  keyResponse,
  meaningOf,
  publishQuestion,
  type Regrade,
  regradeQuestion,
  regradeSchema,
  rekeyQuestion,
  type Response,
  typedMeaning,
} from "@wellread/assessment";
import type { AskedQuestion, Comparison, PublicAskedQuestion } from "@wellread/content";
import { z } from "zod";
import { shownKey } from "@/attempt/interactions/key-rules.server";
import { readAnswerForm } from "@/attempt/answer-form.server";
import { fullPresentation } from "@/attempt/regraded-attempt.server";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import { type AssignmentOutcome, refused } from "@/model/assignment";
import { type AttemptId, attemptIdSchema, studentIdSchema } from "@/model/ids";
import { inForce, reasonSchema, regradeIdSchema } from "@/model/regrades";
import { bankOptionIds } from "./question-words.server";
import { type ClassRecord, loadClass, questionNumber, questionsInForce } from "./record.server";
import { pointsSchema, regradeRowSchema } from "./results-view.server";

type Code = "question_not_found" | "attempt_not_found" | "invalid_request" | "last_question";

/** Whether a question is the only one that still counts in some quiz. */
function isLast({ assignment, attempts, regrades }: ClassRecord, { question }: Regrade): boolean {
  const applied = inForce(regrades);
  return [assignment, ...attempts].some(({ quiz }) =>
    quiz.presentations.every(
      ({ question: id }) => id === question || countingOf({ id }, applied) === "dropped",
    ),
  );
}

/** The fault of a regrade, by the field that it is in. */
const faulty = (field: "key" | "kind" | "text") =>
  refused("invalid_request", { settings: [{ name: `regrade.${field}`, conflict: null }] });

/** Whether a text is the right answer itself, which cannot be refused: another one can take its place. */
const isKey = (question: AskedQuestion, text: string): boolean =>
  meaningOf(question, text) === typedMeaning(question, keyResponse(question, fullPresentation(question)));

/** Whether a regrade can be made: the question was asked, the key is complete, and the attempt exists. */
export function checkRegrade(record: ClassRecord, regrade: Regrade): AssignmentOutcome<null, Code> {
  const own = record.questions.find(({ id }) => id === regrade.question);
  if (own === undefined || questionNumber(record, own.id) === null) return refused("question_not_found");
  const question = regradeQuestion(own, inForce(record.regrades));
  if (regrade.kind === "key" && rekeyQuestion(question, regrade.key) === undefined) return faulty("key");
  if (regrade.kind === "compare" && compareQuestion(question, regrade.comparison) === undefined)
    return faulty("kind");
  if (regrade.kind === "accept" || regrade.kind === "refuse") {
    if (!question.interaction.endsWith("-entry")) return faulty("kind");
    if (regrade.kind === "refuse" && isKey(question, regrade.text)) return faulty("text");
  }
  if (regrade.kind === "override" && !record.attempts.some(({ id }) => id === regrade.attempt)) {
    return refused("attempt_not_found");
  }
  return regrade.kind === "drop" && isLast(record, regrade)
    ? refused("last_question")
    : { ok: true, value: null };
}

/** A question as its teacher regrades it: with all of its options, by the bank's own ids, and its present key. */
export type Regradable = {
  number: number;
  question: PublicAskedQuestion;
  key: Response;
  counting: Counting;
  /** How what is typed is compared now; `former` as before there was a choice, null where nothing is typed. */
  compared: Comparison | "former" | "number" | null;
  /** The answers that were typed, each with its submitted attempt, and whether it is the key itself. */
  typed: { attempt: AttemptId; text: string; isKey: boolean }[];
};

const typedAt = ({ attempts }: ClassRecord, question: AskedQuestion): Regradable["typed"] =>
  attempts.flatMap(({ id, responses, firstTries }) =>
    [firstTries[question.id]?.response, responses[question.id]].flatMap((given) => {
      const text = given !== undefined && "text" in given ? given.text.trim() : "";
      return text === "" ? [] : [{ attempt: id, text, isKey: isKey(question, text) }];
    }),
  );

function comparedBy(question: AskedQuestion): Regradable["compared"] {
  if (question.interaction === "text-entry") return question.comparison ?? "former";
  if (question.interaction !== "number-entry") return null;
  return question.range === undefined ? "former" : "number";
}

/** A question that somebody was asked, for anyone who manages the assignment; null for anyone else. */
export async function loadRegradable(
  id: string,
  questionId: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<Regradable | null> {
  const opened = await loadClass(id, "manage", owner);
  if (opened === null) return null;
  const { record } = opened;
  const question = [...questionsInForce(record).values()].find((one) => one.id === questionId);
  const number = question && questionNumber(record, question.id);
  if (question === undefined || !number) return null;
  const presentation = fullPresentation(question);
  return {
    number,
    question: publishQuestion(question, presentation, bankOptionIds),
    key: shownKey(question, presentation),
    typed: typedAt(record, question),
    counting: countingOf(question, inForce(record.regrades)),
    compared: comparedBy(question),
  };
}

/** What is needed to read a regrade: the kind of question, and the answers that were typed. */
type Asked = {
  question: Pick<Regradable["question"], "interaction">;
  typed: readonly Pick<Regradable["typed"][number], "attempt" | "text">[];
};

/** The fields of a regrade's form that are not part of an answer. */
const own = new Set(["kind", "question", "lower", "also", "attempt", "points"]);

/** Where a form came from: an address contains nothing that somebody typed. */
export type FormSource = "address" | "posted";

function readKey(form: URLSearchParams, { question: { interaction } }: Asked, source: FormSource) {
  if (interaction.endsWith("-entry") && source === "address") return null;
  const answer = new URLSearchParams([...form].filter(([name]) => !own.has(name)));
  const read = readAnswerForm(answer, interaction);
  return read.ok ? read.value.response : null;
}

const readPoints = (text: string | null): number => {
  const written = (text ?? "").trim().replace(",", ".");
  return written === "" ? Number.NaN : Number(written);
};

/**
 * Reads the form of a regrade; null if it does not describe a complete one. In an address, a text to accept or refuse is
 * named by an attempt in which it was typed; a posted form may contain the text itself. The reason is asked for when the regrade
 * is applied.
 */
export function readRegradeForm(form: URLSearchParams, asked: Asked, source: FormSource): Regrade | null {
  const kind = form.get("kind");
  const attempt = form.get("attempt");
  const base = { kind, question: form.get("question"), lower: form.get("lower") === "on" };
  const readText = () => ({
    text: source === "posted" ? form.get("text") : asked.typed.find((one) => one.attempt === attempt)?.text,
  });
  const fields: Record<string, () => object> = {
    key: () => ({ key: readKey(form, asked, source), also: form.get("also") === "on" }),
    accept: readText,
    refuse: readText,
    compare: () => ({ comparison: form.get("comparison") }),
    override: () => ({ attempt, points: readPoints(form.get("points")) }),
  };
  return regradeSchema.safeParse({ ...base, ...fields[kind ?? ""]?.() }).data ?? null;
}

const count = z.int().min(0);

/** Whose scores change by a regrade, or by undoing one, and by how much. */
const regradePreviewSchema = z.strictObject({
  moves: z.array(
    z.strictObject({
      student: studentIdSchema,
      number: z.int().min(1),
      nickname: z.string().nullable(),
      attempt: attemptIdSchema,
      before: pointsSchema,
      after: pointsSchema,
      /** By the share of what counts. */
      direction: z.enum(["up", "down", "same"]),
    }),
  ),
  up: count,
  down: count,
  /** How many more would go down if scores were allowed to fall. */
  spared: count,
});
export type RegradePreview = z.infer<typeof regradePreviewSchema>;

/** Whether only to say whose scores would change. */
const preview = z.boolean().default(false);

/** A regrade to apply, or one to undo. */
export const regradeInputSchema = z.union([
  z
    .strictObject({ regrade: regradeSchema, reason: reasonSchema.default(""), preview })
    .refine(({ regrade, reason }) => regrade.kind !== "override" || reason !== "", {
      error: "points given by hand need a reason",
      path: ["reason"],
    }),
  z.strictObject({
    undo: regradeIdSchema,
    /** Whether somebody's score may go down by undoing it. */
    lower: z.boolean().default(false),
    preview,
  }),
]);
export type RegradeInput = z.infer<typeof regradeInputSchema>;

/** Whose scores change, and the log afterwards. */
export const regradeAnswerSchema = z.strictObject({
  preview: regradePreviewSchema,
  regrades: z.array(regradeRowSchema),
});
export type RegradeAnswer = z.infer<typeof regradeAnswerSchema>;
