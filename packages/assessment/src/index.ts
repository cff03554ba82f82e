export * from "./assignment/early-answers.ts";
export * from "./assignment/own-questions.ts";
export * from "./assignment/quiz-edits.ts";
export * from "./assignment/settings.ts";
export * from "./assignment/student-quiz.ts";
export * from "./interactions/presentation.ts";
export * from "./interactions/response.ts";
export type { OptionPlace } from "./interactions/rules.ts";
export * from "./interactions/score.ts";
export * from "./quiz/assembly.ts";
export * from "./quiz/blueprint.ts";
export * from "./quiz/option-ids.ts";
export * from "./quiz/practice.ts";
export * from "./quiz/quiz.ts";
export * from "./quiz/shown-key.ts";
export * from "./quiz/shown-question.ts";
export * from "./quiz/variants.ts";
export * from "./random.ts";
export * from "./results/keys-in-force.ts";
export {
  regradeSchema,
  type Regrade,
  type RegradeInForce,
  compareQuestion,
  meaningOf,
  rekeyQuestion,
} from "./results/regrade.ts";
export * from "./results/regraded-result.ts";
export * from "./results/result.ts";
export * from "./results/scoring.ts";
export {
  type FirstTry,
  firstTriesOf,
  hasSecondTry,
  hintParagraphs,
  isSameAnswer,
  scoreTries,
  secondTryShare,
} from "./results/second-try.ts";
export * from "./seed.ts";
export {
  optionStatisticsSchema,
  type OptionStatistics,
  distractorWorks,
  tallyOptions,
  typedAnswerSchema,
  type TypedAnswer,
  tallyTypedAnswers,
} from "./statistics/answers.ts";
export * from "./statistics/class-statistics.ts";
export {
  favouriteMistakeSchema,
  type FavouriteMistake,
  favouriteMistake,
  discussionQuestionSchema,
  type DiscussionQuestion,
  discussionQuestions,
} from "./statistics/discussion.ts";
export * from "./statistics/flags.ts";
export * from "./statistics/intervals.ts";
export * from "./statistics/item-statistics.ts";
export * from "./statistics/reliability.ts";
export * from "./statistics/score-matrix.ts";
export * from "./statistics/taken-questions.ts";
export * from "./students/extra-time.ts";
export * from "./students/code-alphabet.ts";
export * from "./students/code-reader.ts";
export * from "./students/code-schemas.ts";
export { indexNames, type NameIndex } from "./students/name-index.ts";
export {
  exactName,
  isLookAlike,
  nameOutline,
  nicknameSkeleton,
  suggestNames,
} from "./students/name-likeness.ts";
export {
  type LineFault,
  missingNames,
  mostNames,
  type NameList,
  type NameTwice,
  readNameList,
  tellApart,
} from "./students/name-list.ts";
export {
  firstNameFirst,
  longestTypedName,
  type NameFault,
  nameFault,
  type Nickname,
  nicknameLength,
  nicknameSchema,
} from "./students/nickname.ts";
export {
  type Decimal,
  addDecimals,
  compareDecimals,
  decimalOf,
  makeDecimal,
  minus,
  multiplyDecimals,
  numberOf,
  writeDecimal,
} from "./typed-answers/decimal.ts";
export { isWithin, readNumber, type ReadNumber } from "./typed-answers/number.ts";
export { matchTyped, type TypedMatch, type TypedQuestion } from "./typed-answers/typed-match.ts";
