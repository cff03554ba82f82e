import type { ArticleFolder } from "../article-folder.ts";
import type { Bank } from "../bank.ts";
import { bankMix, fullBankMix, type BankMixThresholds } from "./bank-mix.ts";
import { completeFeedback } from "./complete-feedback.ts";
import { distinctOptions } from "./distinct-options.ts";
import { distinctQuestions } from "./distinct-questions.ts";
import { guesser } from "./guesser.ts";
import { keyLength } from "./key-length.ts";
import { keyLongest } from "./key-longest.ts";
import { lintWordsOf } from "./lint-words.ts";
import { loadedWords } from "./loaded-words.ts";
import { naturalOrder } from "./natural-order.ts";
import { noAbsoluteWords } from "./no-absolute-words.ts";
import { noAllOfTheAbove } from "./no-all-of-the-above.ts";
import { noClang } from "./no-clang.ts";
import { noConvergence } from "./no-convergence.ts";
import { noNegativeStem } from "./no-negative-stem.ts";
import { optionCount } from "./option-count.ts";
import { optionGrammar } from "./option-grammar.ts";
import { provenKey } from "./proven-key.ts";
import { readingLevelMedian } from "./reading-level-median.ts";
import { readingLevel } from "./reading-level.ts";
import type { BankRule, Finding, LintContext, QuestionRule } from "./rule.ts";
import { speakerNamed } from "./speaker-named.ts";
import { stemForm } from "./stem-form.ts";
import { trueShare } from "./true-share.ts";

/** Every rule for a single question. */
export const questionRules: readonly QuestionRule[] = [
  provenKey,
  optionCount,
  distinctOptions,
  keyLength,
  noAllOfTheAbove,
  noNegativeStem,
  noAbsoluteWords,
  noClang,
  noConvergence,
  optionGrammar,
  naturalOrder,
  stemForm,
  readingLevel,
  speakerNamed,
  loadedWords,
  trueShare,
  completeFeedback,
];

/** Every rule for a bank as a whole. */
export const bankRules = (mix: BankMixThresholds): readonly BankRule[] => [
  bankMix(mix),
  distinctQuestions,
  readingLevelMedian,
  keyLongest,
  guesser,
];

/**
 * What the quality rules find in a bank: nothing, if it may be published. `mix` says what the bank must hold, for
 * an article too small for the default. Throws where the bank's locale has no wording or no word lists.
 */
export function lintBank(bank: Bank, folder: ArticleFolder, mix: BankMixThresholds = fullBankMix): Finding[] {
  const wording = folder.wording[bank.locale];
  if (!wording) throw new Error(`${folder.article.id} has no wording in "${bank.locale}"`);
  const context: LintContext = { bank, folder, wording, words: lintWordsOf(bank.locale) };
  return [
    ...bank.questions.flatMap((question) =>
      questionRules.flatMap((rule) =>
        rule.check(question, context).map((message) => ({ rule: rule.id, question: question.id, message })),
      ),
    ),
    ...bankRules(mix).flatMap((rule) => rule.check(context).map((message) => ({ rule: rule.id, message }))),
  ];
}
