import { escapeXml } from "../xml.ts";
import type { H5pWords } from "../words/index.ts";

/** The H5P libraries that are written for, each in the version whose parameters are written. */
export const h5pLibraries = {
  "H5P.QuestionSet": { title: "Question Set", version: "1.20" },
  "H5P.MultiChoice": { title: "Multiple Choice", version: "1.16" },
  "H5P.TrueFalse": { title: "True/False Question", version: "1.8" },
  "H5P.Blanks": { title: "Fill in the Blanks", version: "1.14" },
  "H5P.DragText": { title: "Drag the Words", version: "1.10" },
} as const;
export type H5pLibrary = keyof typeof h5pLibraries;

/** One question within a set: what its library is given. */
export interface H5pQuestion {
  readonly library: Exclude<H5pLibrary, "H5P.QuestionSet">;
  /** Tells the question from the others of the set, and stays the same. */
  readonly name: string;
  /** What an editor calls it: plain text. */
  readonly title: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Text for a field without markup: H5P shows every text as HTML. */
export const h5pText = escapeXml;

/** Text for a field with markup, written in the direction of its own words. */
export function h5pParagraph(text: string): string {
  return `<p dir="auto">${escapeXml(text)}</p>`;
}

/** Text for an option or its feedback, which H5P keeps in a block of its own. */
export function h5pBlock(text: string): string {
  return text === "" ? "" : `<div dir="auto">${escapeXml(text)}</div>`;
}

/** What is said below a score: one thing when all is right, another otherwise. */
export function overallFeedback(right: string, otherwise: string) {
  return [
    { from: 0, to: 99, ...(otherwise === "" ? {} : { feedback: h5pText(otherwise) }) },
    { from: 100, to: 100, ...(right === "" ? {} : { feedback: h5pText(right) }) },
  ];
}

/** What every question lets its reader do: look at the solution and try again, without being asked whether to. */
export const behaviour = {
  enableRetry: true,
  enableSolutionsButton: true,
  enableCheckButton: true,
  confirmCheckDialog: false,
  confirmRetryDialog: false,
};

/** The dialogues that are never shown; the libraries want them all the same. */
export function dialogues({ check, retry, cancel }: H5pWords) {
  const say = (label: string) => ({ header: label, body: label, cancelLabel: cancel, confirmLabel: label });
  return { confirmCheck: say(check), confirmRetry: say(retry) };
}

/** What a screen reader is told of the buttons. */
export function told({ checkTold, showSolutionTold, retryTold }: H5pWords) {
  return { a11yCheck: checkTold, a11yShowSolution: showSolutionTold, a11yRetry: retryTold };
}
