import "server-only";
import {
  alsoRight,
  countingOf,
  findAlternatives,
  findQuestions,
  makeOptionIds,
  type Presentation,
  publishQuestion,
  type Regrade,
  regradeQuestion,
  responseSchema,
  slotVariants,
  textsInForce,
  type TypedQuestion,
} from "@wellread/assessment";
import {
  type AskedQuestion,
  type AskedQuestionOf,
  type Bank,
  comparisonSchema,
  factIdSchema,
  type Interaction,
  interactionSchema,
  levelSchema,
  publicAskedQuestionSchema,
  questionIdSchema,
  topicSchema,
} from "@wellread/content";
import { z } from "zod";
import { keyRules, shownKey } from "@/attempt/interactions/key-rules.server";
import { conceal } from "@/attempt/load.server";
import { withKeyShown } from "@/attempt/regraded-attempt.server";
import { originOf, shownFeedbackSchema, viewFeedback } from "@/attempt/question-result.server";
import { getDatabase } from "@/database/database";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import type { StoredAssignment } from "@/model/assignment";
import { findAssignment } from "@/model/assignment-rows";
import type { Asked, ShownQuestion } from "@/model/attempt-rows";
import { loadBank } from "@/model/banks";
import { findRegrades, inForce } from "@/model/regrades";

const keyLinesAs = <I extends Interaction>(interaction: I, question: AskedQuestionOf<I>): string[] =>
  keyRules[interaction].keyLines(question);

/** The right answer in words, line by line, which distinguishes questions with the same stem. For teachers only. */
export const keyLines = (question: AskedQuestion): string[] => keyLinesAs(question.interaction, question);

/** A question in a list, with enough of it to choose by. */
const questionDigestSchema = z.strictObject({
  id: questionIdSchema,
  stem: z.string(),
  interaction: interactionSchema,
  level: levelSchema.nullable(),
  /** The right answer in words, as stems can be the same. */
  answer: z.array(z.string()),
});

/** How what is typed is held against the right answer. */
const typedKeySchema = z.strictObject({
  /** Null for a question from before there was a choice: it is compared as it was then. */
  comparison: comparisonSchema.nullable(),
  ignoreAccents: z.boolean(),
  /** Right besides the key. */
  spellings: z.array(z.string()),
  /** Wrong, however near they come. */
  refused: z.array(z.string()),
});

/** A question that can take the place of another. */
export const alternativeSchema = questionDigestSchema.extend({
  level: levelSchema,
  /** How it differs: the same fact asked by another model, or another fact. */
  differs: z.enum(["model", "fact"]),
});

/** One question of an assignment as its teacher sees it: with its key. */
export const assignmentQuestionSchema = z.strictObject({
  /** From 1. */
  number: z.int().min(1),
  /** With its own option ids, which `key` and `feedback` use too. */
  question: publicAskedQuestionSchema,
  /** The key that it is scored by now, with the regrades in force. */
  key: responseSchema,
  /** Null where no text is typed. */
  typed: typedKeySchema.nullable(),
  /** The answers besides the key that regrades have made right. */
  alsoRight: z.array(responseSchema),
  /** The typed answers that a regrade has accepted. */
  accepted: z.array(z.string()),
  /** The typed answers that a regrade has refused. */
  refused: z.array(z.string()),
  /** Whether a regrade dropped it, so that it does not count. */
  dropped: z.boolean(),
  /** Whether everybody gets its point by a regrade. */
  awarded: z.boolean(),
  /** As in a result: by option, by source for match, by `<gap>/<option>`; `right` for entries. */
  feedback: z.record(z.string(), shownFeedbackSchema),
  facts: z.array(factIdSchema),
  /** Null, like the level, for a teacher's own question. */
  model: z.string().nullable(),
  level: levelSchema.nullable(),
  topics: z.array(topicSchema),
  /** At most six; empty once the questions are frozen. */
  alternatives: z.array(alternativeSchema),
  /** With per-student variants, the questions of its slot, including this one; otherwise this one only. */
  variants: z.array(questionDigestSchema),
});
export type AssignmentQuestion = z.infer<typeof assignmentQuestionSchema>;

/** The spellings of a key as it was drawn; corrections have rows of their own. */
function viewTyped(original: AskedQuestion, { comparison, ignoreAccents }: TypedQuestion) {
  if (original.interaction !== "text-entry") return null;
  const key = original.options.find(({ id }) => id === original.key);
  return {
    comparison: comparison ?? null,
    ignoreAccents: ignoreAccents ?? false,
    spellings: [...(key?.aliases ?? []), ...(key?.noted ?? [])],
    refused: original.refused,
  };
}

const digest = (question: AskedQuestion): z.infer<typeof questionDigestSchema> => ({
  id: question.id,
  stem: question.stem,
  interaction: question.interaction,
  level: originOf(question).level,
  answer: keyLines(question),
});

function alternativesOf(bank: Bank, { quiz, frozenAt }: StoredAssignment, { id }: AskedQuestion) {
  if (frozenAt !== null) return [];
  return findAlternatives(bank, quiz, id).map(({ question, differs }) => ({
    ...digest(question),
    level: question.level,
    differs,
  }));
}

/** Where the questions come from, and the regrades that changed them. */
type Source = { bank: Bank; assignment: StoredAssignment; regrades: readonly Regrade[] };

function viewKeys(shown: ShownQuestion, { regrades }: Source, asked: Asked) {
  const { question, presentation } = shown;
  const write = (one: AskedQuestion) => conceal(one, shownKey(one, presentation), asked);
  const counting = countingOf(question, regrades);
  return {
    key: write(question),
    alsoRight: alsoRight(question, regrades).map(write),
    ...textsInForce(question, regrades),
    dropped: counting === "dropped",
    awarded: counting === "awarded",
  };
}

/** A question with every right answer among its options. */
function showKeys(
  question: AskedQuestion,
  presentation: Presentation,
  regrades: readonly Regrade[],
): ShownQuestion {
  const ones = [question, ...alsoRight(question, regrades)];
  const shown = ones.map((one) => withKeyShown({ question: one, presentation }).presentation);
  return { question, presentation: shown.find((each) => each !== presentation) ?? presentation };
}

/** A question as it was drawn, its place, and the questions that can take that place. */
type Placed = {
  original: AskedQuestion;
  presentation: Presentation;
  variants: readonly AskedQuestion[];
  /** From 1. */
  number: number;
};

/** One question with its key, as its teacher sees it, under the regrades in force. */
function viewQuestion(
  source: Source,
  { original, presentation, variants, number }: Placed,
): AssignmentQuestion {
  const { bank, assignment, regrades } = source;
  const { quiz } = assignment;
  const question = regradeQuestion(original, regrades);
  const shown = showKeys(question, presentation, regrades);
  const asked = {
    questions: new Map([[question.id, shown]]),
    optionIds: makeOptionIds([shown.presentation], quiz.seed),
  };
  return {
    number,
    question: publishQuestion(question, shown.presentation, asked.optionIds),
    ...viewKeys(shown, source, asked),
    typed: question.interaction === "text-entry" ? viewTyped(original, question) : null,
    feedback: viewFeedback(shown, undefined, asked.optionIds),
    ...originOf(question),
    topics: question.topics,
    alternatives: alternativesOf(bank, assignment, question),
    variants: variants.map((one) => digest(regradeQuestion(one, regrades))),
  };
}

/**
 * The questions of an assignment with the keys that they are scored by, and alternatives, for anyone who manages it;
 * null for anyone else.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function listQuestions(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentQuestion[] | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { assignment } = held;
  const bank = await loadBank(database, assignment.quiz.bank);
  const questions = findQuestions(bank, assignment.quiz);
  const places = slotVariants(bank, questions);
  const isVaried = assignment.settings.variant === "per-student";
  const regrades = inForce(await findRegrades(database, assignment.id));
  return assignment.quiz.presentations.flatMap((presentation, at) => {
    const original = questions[at];
    if (original === undefined) return [];
    const variants = isVaried ? (places[at] ?? []) : [original];
    return [
      viewQuestion({ bank, assignment, regrades }, { original, presentation, variants, number: at + 1 }),
    ];
  });
}
