import "server-only";
import {
  computeRegradedResult,
  firstAttempts,
  measureClass,
  measureDistribution,
} from "@wellread/assessment";
import { isOwnQuestion, type AskedQuestion } from "@wellread/content";
import type { ClassRecord } from "./class-record";
import type { ClassResults, DiscussionView, ItemView } from "./class-results-view";
import { labelOption } from "./label-option";
import { placeOf } from "./place-of";
import { questionsInForce } from "./questions-in-force";
import type { ScoredAttempt } from "./score-class";
import { viewDiscussed, viewShown } from "./shown-question";
import { inForce } from "./stored-regrade";

type Statistics = ReturnType<typeof measureClass>;

/** Where a question stands, whether for some students only, whose it is, and how it looks. */
const standing = (record: ClassRecord, asked: AskedQuestion) => ({
  number: placeOf(record, asked.id) ?? 1,
  isVariant: !record.assignment.quiz.presentations.some(({ question }) => question === asked.id),
  isOwn: isOwnQuestion(asked),
  stem: asked.stem,
  shown: viewShown(record, asked),
});

const viewItem = (
  record: ClassRecord,
  question: AskedQuestion,
  item: Statistics["items"][number],
): ItemView => ({
  ...item,
  ...standing(record, question),
  topics: question.topics,
  options: item.options.map((row) => ({ ...row, ...labelOption(question, row.part, row.option) })),
});

function viewDiscussion(
  record: ClassRecord,
  question: AskedQuestion,
  discussion: Statistics["discuss"][number],
): DiscussionView {
  const { favourite } = discussion;
  const isOption = favourite?.kind === "option";
  return {
    ...discussion,
    ...standing(record, question),
    ...viewDiscussed(record, question, favourite),
    interaction: question.interaction,
    label: isOption ? labelOption(question, favourite.part, favourite.option) : null,
  };
}

/** Measures the first attempts of a class, by the keys as they are now; a dropped question is in no measure. */
export function viewStatistics(record: ClassRecord, scored: ScoredAttempt[]): ClassResults["statistics"] {
  const { questions, scoring } = record;
  const first = firstAttempts(scored, ({ attempt }) => attempt.assigned.number);
  // One whom a drop would lower keeps the question, but a question that counts for some alone measures nothing.
  const applied = inForce(record.regrades);
  const measured = applied.map((regrade) =>
    regrade.kind === "drop" ? { ...regrade, lower: true } : regrade,
  );
  const attempts = first.map(({ attempt }) => ({
    ...attempt,
    result: computeRegradedResult(attempt, questions, measured, scoring),
  }));
  const byId = questionsInForce(record);
  const statistics = measureClass(attempts, [...byId.values()], applied);
  const withQuestion = <One extends { question: AskedQuestion["id"] }, View>(
    ones: readonly One[],
    view: (record: ClassRecord, question: AskedQuestion, one: One) => View,
  ): View[] =>
    ones.flatMap((one) => {
      const question = byId.get(one.question);
      return question === undefined ? [] : [view(record, question, one)];
    });
  return {
    ...statistics,
    distribution: measureDistribution(first.map(({ result }) => result.percent)),
    discuss: withQuestion(statistics.discuss, viewDiscussion),
    items: withQuestion(statistics.items, viewItem),
  };
}
