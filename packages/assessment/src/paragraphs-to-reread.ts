import type { ParagraphId, AskedQuestion } from "@wellread/content";
import { ownValue } from "./own-value.ts";
import type { Score } from "./score.ts";

/** Where the feedback on one part of a response stands. */
function feedbackKeyOf(question: AskedQuestion, part: string): string {
  if (part === "answer") return "right";
  if (question.interaction !== "inline-choice") return part;
  return `${part}/${ownValue(question.key, part) ?? ""}`;
}

/**
 * The paragraphs that answer what was not right: those of the missed keys, or where the key is what the article leaves
 * open, those of what was chosen instead.
 */
export function paragraphsToReread(question: AskedQuestion, score: Score): ParagraphId[] {
  const paragraphsOf = (parts: readonly string[]) =>
    parts.flatMap((part) => ownValue(question.feedback, feedbackKeyOf(question, part))?.paragraphs ?? []);
  const parts = Object.keys(score.parts).filter((part) => score.parts[part] !== "right");
  const isPick = (part: string) =>
    score.parts[part] === "wrong" &&
    (question.interaction === "choice" || question.interaction === "multiple-response");
  const ofKeys = paragraphsOf(parts.filter((part) => !isPick(part)));
  return ofKeys.length > 0 ? ofKeys : paragraphsOf(parts);
}

const ranks = { t: 0, s: 1 };
const rank = (id: string) => ownValue(ranks, id) ?? 1 + Number(id.slice(1));

/** Each paragraph once, in the order of an article: title, standfirst, body. */
export function sortParagraphs(paragraphs: readonly ParagraphId[]): ParagraphId[] {
  return [...new Set(paragraphs)].toSorted((left, right) => rank(left) - rank(right));
}
