import "server-only";
import { regradeQuestion, rekeyQuestion, type Regrade } from "@wellread/assessment";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { ClassRecord } from "./class-record";
import { placeOf } from "./place-of";
import { inForce } from "./stored-regrade";

type Code = "question_not_found" | "attempt_not_found" | "invalid_request" | "last_question";

/** Whether a question is the only one that still counts in some quiz. */
function isLast({ assignment, attempts, regrades }: ClassRecord, { question }: Regrade): boolean {
  const dropped = new Set<string>([
    question,
    ...inForce(regrades).flatMap((one) => (one.kind === "drop" ? [one.question] : [])),
  ]);
  return [assignment, ...attempts].some(({ quiz }) =>
    quiz.presentations.every((shown) => dropped.has(shown.question)),
  );
}

/** What of a correction is at fault. */
const faulty = (field: "key" | "kind") =>
  refused("invalid_request", { settings: [{ name: `regrade.${field}`, conflict: null }] });

/** Whether a correction can be made: of a question that was asked, with a whole key, of an attempt that is there. */
export function checkRegrade(record: ClassRecord, regrade: Regrade): AssignmentOutcome<null, Code> {
  const own = record.questions.find(({ id }) => id === regrade.question);
  if (own === undefined || placeOf(record, own.id) === null) return refused("question_not_found");
  const question = regradeQuestion(own, inForce(record.regrades));
  if (regrade.kind === "key" && rekeyQuestion(question, regrade.key) === undefined) return faulty("key");
  if (regrade.kind === "accept" && !question.interaction.endsWith("-entry")) return faulty("kind");
  if (regrade.kind === "override" && !record.attempts.some(({ id }) => id === regrade.attempt)) {
    return refused("attempt_not_found");
  }
  return regrade.kind === "drop" && isLast(record, regrade)
    ? refused("last_question")
    : { ok: true, value: null };
}
