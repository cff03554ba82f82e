import type { ArticleFolder } from "../article-folder.ts";
import type { Bank } from "../bank.ts";
import type { Question, QuestionId } from "../question.ts";

/** Something a rule does not let pass. `question` is absent where the bank as a whole is at fault. */
export interface Finding {
  readonly rule: string;
  readonly question?: QuestionId;
  readonly message: string;
}

/** A quality rule that looks at one question. */
export interface QuestionRule {
  readonly id: string;
  /** Where the rule comes from. */
  readonly source: string;
  check(question: Question, folder: ArticleFolder): string[];
}

/** A quality rule that looks at the bank as a whole. */
export interface BankRule {
  readonly id: string;
  readonly source: string;
  check(bank: Bank, folder: ArticleFolder): string[];
}
