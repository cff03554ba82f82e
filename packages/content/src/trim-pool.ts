import { questionRules } from "./lint/lint-bank.ts";
import type { LintContext } from "./lint/rule.ts";
import type { OptionId, Question, QuestionOf } from "./question.ts";

/**
 * Leaves out of a choice's pool the distractors that make a quality rule fire (too short beside the key, an odd
 * shape, a word shared with the key alone), as long as enough remain for a presentation. What the rules still
 * find then is a fault of the wording.
 */
export function trimPool(question: Question, context: LintContext): Question {
  if (question.interaction !== "choice" || question.sequence === "natural") return question;
  const trimmed = descend(question, context);
  return faults(trimmed, context) < faults(question, context) ? trimmed : question;
}

/** Takes away the distractor whose absence mends most, of equals the one least like the key in length. */
function descend(question: QuestionOf<"choice">, context: LintContext): QuestionOf<"choice"> {
  if (faults(question, context) === 0 || question.options.length - 1 <= question.draw.distractors)
    return question;
  const key = question.options.find((option) => option.id === question.key)?.text.length ?? 0;
  const unlike = (text: string): number => Math.abs(text.length - key);
  const [best] = question.options
    .filter((option) => option.id !== question.key)
    .toSorted((a, b) => unlike(b.text) - unlike(a.text))
    .map((option) => without(option.id, question))
    .map((candidate) => ({ candidate, faults: faults(candidate, context) }))
    .toSorted((a, b) => a.faults - b.faults);
  return best ? descend(best.candidate, context) : question;
}

function faults(question: Question, context: LintContext): number {
  return questionRules.flatMap((rule) => rule.check(question, context)).length;
}

function without(id: OptionId, question: QuestionOf<"choice">): QuestionOf<"choice"> {
  const { [id]: _, ...feedback } = question.feedback;
  return {
    ...question,
    options: question.options.filter((option) => option.id !== id),
    feedback,
    proof: { ...question.proof, claims: question.proof.claims.filter((claim) => claim.part !== id) },
  };
}
