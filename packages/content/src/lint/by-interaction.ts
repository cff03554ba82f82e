import type { Interaction, Question, QuestionOf } from "../question.ts";

/** A row for each interaction: an interaction without one does not compile. */
export type ByInteraction<R> = { readonly [I in Interaction]: (question: QuestionOf<I>) => R };

/** Applies the row of the question's interaction. The one place where the interactions are told apart. */
export function byInteraction<R>(question: Question, rows: ByInteraction<R>): R {
  switch (question.interaction) {
    case "choice":
      return rows.choice(question);
    case "true-false-set":
      return rows["true-false-set"](question);
    case "multiple-response":
      return rows["multiple-response"](question);
    case "match":
      return rows.match(question);
    case "order":
      return rows.order(question);
    case "text-entry":
      return rows["text-entry"](question);
    case "number-entry":
      return rows["number-entry"](question);
    case "inline-choice":
      return rows["inline-choice"](question);
    default:
      return question satisfies never;
  }
}
