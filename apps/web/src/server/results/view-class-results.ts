import "server-only";
import type { Role } from "@/server/assignments/assignment-view";
import { writeTime } from "@/server/attempts/stored-attempt";
import type { ClassRecord } from "./class-record";
import { classResultsSchema, type ClassResults } from "./class-results-view";
import { scoreClass } from "./score-class";
import { inForce } from "./stored-regrade";
import { viewRegrades } from "./view-regrades";
import { viewStatistics } from "./view-statistics";
import { viewStudents } from "./view-students";

function viewQuestions({ assignment, questions, regrades }: ClassRecord): ClassResults["questions"] {
  const dropped = new Set(
    inForce(regrades).flatMap(({ kind, question }) => (kind === "drop" ? [question] : [])),
  );
  const byId = new Map(questions.map((question) => [question.id, question]));
  return assignment.quiz.presentations.flatMap(({ question: id }, at) => {
    const question = byId.get(id);
    if (question === undefined) return [];
    const { stem, interaction } = question;
    return [{ number: at + 1, id, stem, interaction, dropped: dropped.has(id) }];
  });
}

/** Reckons the results of a class. */
export function viewClassResults(record: ClassRecord, role: Role, now: number): ClassResults {
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
    sameForAll: assignment.settings.variant === "fixed",
    questions: viewQuestions(record),
    students: viewStudents(record, scored),
    statistics: viewStatistics(record, scored),
    regrades: viewRegrades(record),
  } satisfies ClassResults);
}
