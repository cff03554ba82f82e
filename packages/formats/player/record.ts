import { keyResponse, type Score } from "@wellread/assessment";
import type { Interaction } from "@wellread/content";
import type { PlayedQuestion } from "../src/scorm12/play-data.ts";
import { keepAttempt, type Attempt } from "./attempt.ts";
import { writeCode } from "./codes.ts";
import type { Lms } from "./lms.ts";
import { markAttempt, type Marks } from "./mark-attempt.ts";

/** What SCORM 1.2 calls each interaction (3.4.5, type). */
const types = {
  choice: "choice",
  "true-false-set": "matching",
  "multiple-response": "choice",
  match: "matching",
  order: "sequencing",
  "text-entry": "fill-in",
  "number-entry": "fill-in",
  "inline-choice": "matching",
} satisfies Record<Interaction, string>;

/** A text of SCORM 1.2 is no longer (CMIString255). */
const longest = 255;

/** Hours, minutes and seconds as SCORM 1.2 writes a length of time (CMITimespan). */
export function writeTimespan(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.min(9999, Math.floor(seconds / 3600)), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join(":");
}

/** Writes down where somebody is, so that they can go on there. */
export function recordProgress(lms: Lms, attempt: Attempt, questions: readonly PlayedQuestion[]): void {
  lms.set("cmi.suspend_data", keepAttempt(attempt, questions));
  lms.commit();
}

/** Writes down the result: score, status and each response. */
export function recordResult(
  lms: Lms,
  attempt: Attempt,
  questions: readonly PlayedQuestion[],
  now: Date,
): Marks {
  const marks = markAttempt(attempt, questions);
  lms.set("cmi.core.score.min", 0);
  lms.set("cmi.core.score.max", 100);
  lms.set("cmi.core.score.raw", marks.percent);
  lms.set("cmi.core.lesson_status", statusOf(marks.percent, lms.get("cmi.student_data.mastery_score")));
  questions.forEach((played, index) => {
    const score = marks.scores[index];
    if (score !== undefined) recordResponse(lms, played, index, attempt, score, now);
  });
  recordProgress(lms, attempt, questions);
  return marks;
}

/** Passed or failed where the platform says what passes, else completed. */
function statusOf(percent: number, mastery: string): string {
  if (mastery.trim() === "" || Number.isNaN(Number(mastery))) return "completed";
  return percent >= Number(mastery) ? "passed" : "failed";
}

function recordResponse(
  lms: Lms,
  { question, presentation }: PlayedQuestion,
  index: number,
  attempt: Attempt,
  { points, outcome }: Score,
  now: Date,
): void {
  const response = attempt.responses[index];
  const key = keyResponse(question, presentation);
  const set = (name: string, value: string) =>
    lms.set(`cmi.interactions.${index}.${name}`, value.slice(0, longest));
  set("id", question.id);
  set("type", types[question.interaction]);
  set("time", now.toTimeString().slice(0, 8));
  set("weighting", "1");
  set("correct_responses.0.pattern", writeCode(key, presentation));
  set("student_response", writeCode(response, presentation));
  const results = { right: "correct", partly: String(Math.round(points * 100) / 100), wrong: "wrong" };
  set("result", outcome === "unanswered" ? "wrong" : results[outcome]);
}

/** Ends the visit: how long it was, and whether it is to be taken up again. */
export function recordExit(lms: Lms, attempt: Attempt, milliseconds: number): void {
  lms.set("cmi.core.session_time", writeTimespan(milliseconds));
  lms.set("cmi.core.exit", attempt.submitted ? "" : "suspend");
  lms.commit();
  lms.finish();
}
