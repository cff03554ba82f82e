import type { ParagraphId } from "@wellread/content";
import type { QuestionResult } from "@/server/attempts/result-view";
import { questionParagraphs } from "./question-paragraphs";

/** How many answers that rest on a paragraph were right, and how many were missed. */
export type ParagraphTally = { paragraph: ParagraphId; right: number; missed: number };

/**
 * Counts questions by the paragraphs that they rest on, in the order of the article. The title and the
 * standfirst are there only if a question rests on them.
 */
export const tallyParagraphs = (
  paragraphs: readonly { id: ParagraphId; kind: "title" | "standfirst" | "body" }[],
  questions: readonly QuestionResult[],
): ParagraphTally[] => {
  const found = questions.map(questionParagraphs);
  const count = (paragraph: string, is: "right" | "missed"): number =>
    found.filter((one) => one.get(paragraph) === is).length;
  return paragraphs
    .map(({ id, kind }) => ({ paragraph: id, kind, right: count(id, "right"), missed: count(id, "missed") }))
    .filter(({ kind, right, missed }) => kind === "body" || right + missed > 0)
    .map(({ paragraph, right, missed }) => ({ paragraph, right, missed }));
};
