import type { ArticleFolder } from "../article-folder.ts";
import type { Bank } from "../bank.ts";
import { lintWordsOf } from "../wording/index.ts";
import {
  askableStem,
  mixedBank,
  mixedKinds,
  nearCopies,
  noCrossCue,
  repeatedDistractors,
} from "./ask-rules.ts";
import {
  bankMix,
  type BankMixThresholds,
  distinctQuestions,
  fullBankMix,
  guesser,
  keyLongest,
  readingLevelMedian,
} from "./bank-rules.ts";
import { keyLength, noClang, noConvergence } from "./cue-rules.ts";
import { completeFeedback, provenKey } from "./key-rules.ts";
import {
  distinctOptions,
  naturalOrder,
  noAllOfTheAbove,
  optionCount,
  optionGrammar,
  trueShare,
} from "./option-rules.ts";
import { readingLevel } from "./reading-level.ts";
import type { BankRule, Finding, LintContext, QuestionRule } from "./rule.ts";
import { noNegativeStem, speakerNamed, stemForm } from "./stem-rules.ts";
import { explainedWords, loadedWords, noAbsoluteWords } from "./wording-rules.ts";

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
  explainedWords,
  trueShare,
  completeFeedback,
  askableStem,
  mixedKinds,
];

/** Every rule for a bank as a whole. */
export const bankRules = (mix: BankMixThresholds): readonly BankRule[] => [
  bankMix(mix),
  distinctQuestions,
  readingLevelMedian,
  keyLongest,
  guesser,
  nearCopies,
  repeatedDistractors,
  noCrossCue,
  mixedBank(mix),
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
