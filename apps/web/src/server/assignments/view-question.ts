import "server-only";
import {
  alsoRight,
  findAlternatives,
  keyResponse,
  makeOptionIds,
  publishQuestion,
  regradeQuestion,
  type Presentation,
  type Regrade,
} from "@wellread/assessment";
import type { Bank, AskedQuestion } from "@wellread/content";
import type { z } from "zod";
import type { Asked, ShownQuestion } from "@/server/attempts/asked-questions";
import { originOf } from "@/server/attempts/question-origin";
import { conceal } from "@/server/attempts/view-attempt";
import { viewFeedback } from "@/server/attempts/view-feedback";
import { withKeyShown } from "@/server/results/with-key-shown";
import { keyLines } from "./key-lines";
import type { AssignmentQuestion, questionDigestSchema } from "./question-view";
import type { StoredAssignment } from "./stored-assignment";

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

/** Where questions stand, and what corrections changed of them. */
type Source = { bank: Bank; assignment: StoredAssignment; regrades: readonly Regrade[] };

function viewKeys(shown: ShownQuestion, { regrades }: Source, asked: Asked) {
  const { question, presentation } = shown;
  const write = (one: AskedQuestion) => conceal(one, keyResponse(one, presentation), asked);
  const own = regrades.filter((regrade) => regrade.question === question.id);
  return {
    key: write(question),
    alsoRight: alsoRight(question, own).map(write),
    accepted: own.flatMap((regrade) => (regrade.kind === "accept" ? [regrade.text] : [])),
    dropped: own.some(({ kind }) => kind === "drop"),
  };
}

/** A question with every key that is right for it among its options. */
function showKeys(
  question: AskedQuestion,
  presentation: Presentation,
  regrades: readonly Regrade[],
): ShownQuestion {
  const ones = [question, ...alsoRight(question, regrades)];
  const shown = ones.map((one) => withKeyShown({ question: one, presentation }).presentation);
  return { question, presentation: shown.find((each) => each !== presentation) ?? presentation };
}

/** A question as it was drawn, where it stands, and what else can stand there. */
type Placed = {
  original: AskedQuestion;
  presentation: Presentation;
  variants: readonly AskedQuestion[];
  /** From 1. */
  number: number;
};

/** One question with its key, as its teacher sees it: corrections in force are in it. */
export function viewQuestion(
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
    feedback: viewFeedback(shown, undefined, asked.optionIds),
    ...originOf(question),
    topics: question.topics,
    alternatives: alternativesOf(bank, assignment, question),
    variants: variants.map((one) => digest(regradeQuestion(one, regrades))),
  };
}
