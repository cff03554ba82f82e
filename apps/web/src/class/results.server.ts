import "server-only";
import {
  computeMeasuredResult,
  countingOf,
  firstAttempts,
  firstTriesOf,
  measureClass,
  measureDistribution,
} from "@wellread/assessment";
import { type AskedQuestion, isOwnQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import { loadAssignment } from "@/assignment/manage.server";
import { fullPresentation } from "@/attempt/regraded-attempt.server";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import type { Role } from "@/model/assignment";
import { writeTime } from "@/model/attempt";
import { inForce, type StoredRegrade } from "@/model/regrades";
import { type MissingStudents, viewMissing } from "@/model/student";
import { answerWords, labelOption, viewDiscussed, viewShown } from "./question-words.server";
import {
  askingsOf,
  type ClassRecord,
  countedAttempt,
  loadClass,
  questionNumber,
  questionsInForce,
  scoreClass,
  type ScoredAttempt,
} from "./record.server";
import {
  type ClassResults,
  classResultsSchema,
  type DiscussionView,
  type ItemView,
  type RegradeRow,
  type StudentResult,
} from "./results-view.server";

/** In the words of the question's own options, whichever of them students were shown. */
const answerOf = (question: AskedQuestion | undefined, { regrade }: StoredRegrade): string | null =>
  question === undefined || regrade.kind !== "key"
    ? null
    : answerWords(question, fullPresentation(question), regrade.key);

/** The log of regrades, in the order in which they were made. */
export function viewRegrades(record: ClassRecord): RegradeRow[] {
  const questions = new Map(record.questions.map((question) => [question.id, question]));
  return record.regrades.map((stored) => ({
    id: stored.id,
    regrade: stored.regrade,
    number: questionNumber(record, stored.regrade.question),
    answer: answerOf(questions.get(stored.regrade.question), stored),
    reason: stored.reason,
    createdAt: writeTime(stored.createdAt),
    undoneAt: stored.undoneAt === null ? null : writeTime(stored.undoneAt),
  }));
}

type Statistics = ReturnType<typeof measureClass>;

/** The place of a question, whether only some students have it, whether it is a teacher's own, and how it is shown. */
const standing = (record: ClassRecord, asked: AskedQuestion) => ({
  number: questionNumber(record, asked.id) ?? 1,
  isVariant: askingsOf(record, asked.id)[0]?.isTeachers !== true,
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

/**
 * The statistics of a class's first attempts and first answers, by the present keys, whoever keeps a point that a former key
 * gave. The distribution alone is of the results themselves.
 */
function viewStatistics(record: ClassRecord, scored: ScoredAttempt[]): ClassResults["statistics"] {
  const { questions, scoring } = record;
  const first = firstAttempts(scored, ({ attempt }) => attempt.assigned.number);
  const applied = inForce(record.regrades);
  const attempts = first.map(({ attempt }) => ({
    ...firstTriesOf(attempt),
    result: computeMeasuredResult(attempt, questions, applied, scoring),
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

function viewCells({ result, uncorrected }: ScoredAttempt) {
  const now = new Map(result.questions.map(({ question, score }) => [question, score]));
  return uncorrected.questions.map(({ question, score }) => ({
    question,
    points: now.get(question)?.points ?? null,
    outcome: now.get(question)?.outcome ?? null,
    kept: now.get(question)?.because === "kept",
    uncorrected: score.points,
  }));
}

function viewResult(scored: ScoredAttempt): NonNullable<StudentResult["result"]> {
  const { attempt, result } = scored;
  const { number, lateAt, endedBy } = attempt.assigned;
  return {
    attempt: attempt.id,
    number,
    points: result.points,
    outOf: result.outOf,
    percent: result.percent,
    submittedAt: writeTime(attempt.submittedAt),
    lateAt: lateAt === null ? null : writeTime(lateAt),
    tooLate: [...attempt.late.values()].filter(({ restoredAt }) => restoredAt === null).length,
    endedBy,
    cells: viewCells(scored),
  };
}

/** One row for each student, with the attempt that counts. */
export function viewStudents(record: ClassRecord, scored: ScoredAttempt[]): StudentResult[] {
  const byStudent = Map.groupBy(scored, ({ attempt }) => attempt.student);
  return record.students.map(({ id, number, nickname }) => {
    const own = (byStudent.get(id) ?? []).toSorted(
      (left, right) => left.attempt.assigned.number - right.attempt.assigned.number,
    );
    const counted = countedAttempt(record.assignment.settings.counts, own);
    return {
      id,
      number,
      nickname,
      submitted: own.length,
      atWork: record.atWork.has(id),
      firstDeleted: record.firstDeleted.has(id),
      result: counted === undefined ? null : viewResult(counted),
    };
  });
}

function viewQuestions({ assignment, questions, regrades }: ClassRecord): ClassResults["questions"] {
  const applied = inForce(regrades);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return assignment.quiz.presentations.flatMap(({ question: id }, at) => {
    const question = byId.get(id);
    if (question === undefined) return [];
    const { stem, interaction } = question;
    const counting = countingOf(question, applied);
    const marks = { dropped: counting === "dropped", awarded: counting === "awarded" };
    return [{ number: at + 1, id, stem, interaction, ...marks }];
  });
}

/** Which students of the list have not come; their names only for those who may see the list. */
export function missingFor(role: Role, { assignment, students }: ClassRecord): MissingStudents {
  const missing = viewMissing(assignment.settings, students);
  return role === "manage" ? missing : { ...missing, names: [] };
}

/** Computes the results of a class. */
function viewClassResults(record: ClassRecord, role: Role, now: number): ClassResults {
  const { assignment } = record;
  const scored = scoreClass(record);
  return classResultsSchema.parse({
    assignment: assignment.id,
    title: assignment.settings.title,
    article: assignment.settings.article,
    role,
    at: writeTime(now),
    counts: assignment.settings.counts,
    severalAttempts: assignment.settings.attempts !== 1,
    secondTries: record.attempts.some(({ firstTries }) => Object.keys(firstTries).length > 0),
    sameForAll: assignment.settings.variant === "fixed",
    questions: viewQuestions(record),
    students: viewStudents(record, scored),
    missing: missingFor(role, record),
    statistics: viewStatistics(record, scored),
    regrades: viewRegrades(record),
  } satisfies ClassResults);
}

/**
 * The results of a class, for anyone who manages it or may see its results; null for anyone else. They are computed
 * each time from the stored answers and the regrades in force.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadClassResults(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<ClassResults | null> {
  const opened = await loadClass(id, "results", owner);
  return opened === null ? null : viewClassResults(opened.record, opened.role, opened.now);
}

/**
 * Loads an assignment and its results, for anyone who manages it or may see its results; for anyone else, the page is
 * not found.
 */
export async function openResults(id: string) {
  const [assignment, results] = await Promise.all([loadAssignment(id, "results"), loadClassResults(id)]);
  if (assignment === null || results === null) notFound();
  return { assignment, results };
}

type Named = { number: number; nickname: string | null };

/** What a student is called: by the number if there is no name, or if names are hidden from a projector. */
export const useName = (hidden: boolean): ((student: Named) => string) => {
  const t = useTranslations("assignResults.names");
  return ({ number, nickname }) => (hidden || nickname === null ? t("student", { number }) : nickname);
};
