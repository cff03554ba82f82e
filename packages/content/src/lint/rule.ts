import type { ArticleFolder } from "../article-folder.ts";
import type { Bank } from "../bank.ts";
import type { Question, QuestionId } from "../question.ts";
import type { ArticleWording } from "../wording.ts";
import type { LintWords } from "./lint-vocabulary.ts";

/** Something a rule does not let pass. `question` is absent where the bank as a whole is at fault. */
export interface Finding {
  readonly rule: string;
  readonly question?: QuestionId;
  readonly message: string;
}

/** What a rule may look at beside the question: its bank, its article, and the words of its language. */
export interface LintContext {
  readonly bank: Bank;
  readonly folder: ArticleFolder;
  /** How the article is said in the bank's locale. */
  readonly wording: ArticleWording;
  readonly words: LintWords;
}

/** A quality rule that looks at one question. `check` gives a message for each fault. */
export interface QuestionRule {
  readonly id: string;
  /** Where the rule comes from. */
  readonly source: string;
  check(question: Question, context: LintContext): string[];
}

/** A quality rule that looks at the bank as a whole. */
export interface BankRule {
  readonly id: string;
  readonly source: string;
  check(context: LintContext): string[];
}
