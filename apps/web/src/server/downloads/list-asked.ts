import "server-only";
import type { QuestionId } from "@wellread/content";
import type { QuizToWrite } from "./quiz-to-write";

/** Enough to know a question by, in letters. */
const most = 100;

function shorten(stem: string): string {
  const letters = Array.from(stem.replaceAll(/\s+/g, " "));
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most).join("").trimEnd()}…`;
}

/** How each question of a quiz begins, in the order in which a file has them. */
export function listAsked({
  questions,
  presentations,
}: QuizToWrite): { id: QuestionId; beginning: string }[] {
  const stems = new Map(questions.map(({ id, stem }) => [id, stem]));
  return presentations.map(({ question }) => ({
    id: question,
    beginning: shorten(stems.get(question) ?? ""),
  }));
}
