export * from "./assemble-practice.ts";
export * from "./assemble-quiz.ts";
export * from "./assembly.ts";
export * from "./assignment-settings.ts";
export * from "./assignment/add-own-questions.ts";
export * from "./assignment/alternatives.ts";
export * from "./assignment/blueprint.ts";
export * from "./assignment/edit-quiz.ts";
export * from "./assignment/find-questions.ts";
export * from "./assignment/mask-own-question.ts";
export * from "./assignment/shuffle-presentation.ts";
export * from "./assignment/slot-variants.ts";
export * from "./assignment/student-quiz.ts";
export * from "./attainable-questions.ts";
export * from "./blueprint.ts";
export * from "./chance.ts";
export * from "./compute-result.ts";
export * from "./counts.ts";
export * from "./default-blueprint.ts";
export * from "./default-scoring.ts";
export * from "./every-conflict.ts";
export * from "./exact-name.ts";
export * from "./feedback-keys.ts";
export * from "./feedback-release.ts";
export * from "./find-name.ts";
export * from "./is-look-alike.ts";
export * from "./join-code.ts";
export * from "./key-response.ts";
export * from "./named-extra-time.ts";
export * from "./names/match-name.ts";
export * from "./nickname-skeleton.ts";
export * from "./nickname.ts";
export * from "./option-ids.ts";
export * from "./option-places.ts";
export * from "./percent-of.ts";
export * from "./present-question.ts";
export * from "./presentation.ts";
export * from "./publish-question.ts";
export * from "./quiz-topic.ts";
export * from "./quiz.ts";
export * from "./random.ts";
export * from "./read-number.ts";
export * from "./reading.ts";
export * from "./regrade-moves.ts";
export * from "./regrade-notices.ts";
export * from "./regrade-question.ts";
export * from "./regrade-result.ts";
export * from "./regrade.ts";
export * from "./response.ts";
export * from "./result.ts";
export * from "./score-response.ts";
export * from "./score.ts";
export * from "./scoring.ts";
export * from "./seed.ts";
export * from "./selection-blueprint.ts";
export * from "./setting-conflicts.ts";
export * from "./settle-settings.ts";
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
export * from "./summarise-result.ts";
export * from "./time-conflicts.ts";
export * from "./topic-selection.ts";
export * from "./translate-response.ts";
export * from "./typed-meaning.ts";
