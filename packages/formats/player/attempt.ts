import type { Response } from "@wellread/assessment";
import type { PlayedQuestion } from "../src/scorm12/play-data.ts";
import { readCode, writeCode } from "./codes.ts";

/** What somebody has answered so far, and where they are. */
export interface Attempt {
  readonly responses: (Response | undefined)[];
  current: number;
  submitted: boolean;
}

interface Kept {
  readonly at: number;
  readonly done: boolean;
  readonly codes: readonly string[];
}

/** SCORM 1.2 keeps no more characters than this (3.4.2.6, suspend_data). */
export const mostKept = 4096;

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "at" in value &&
  typeof value.at === "number" &&
  "done" in value &&
  "codes" in value &&
  Array.isArray(value.codes) &&
  value.codes.every((code) => typeof code === "string");

/** An attempt as a text to be kept. Answers from the first on that has no room are left out, to be given again. */
export function keepAttempt(attempt: Attempt, questions: readonly PlayedQuestion[]): string {
  const codes = questions.map(({ presentation }, index) => writeCode(attempt.responses[index], presentation));
  const write = (kept: readonly string[]) =>
    JSON.stringify({ at: attempt.current, done: attempt.submitted, codes: kept } satisfies Kept);
  let fitting = codes;
  while (write(fitting).length > mostKept) fitting = fitting.slice(0, -1);
  return write(fitting);
}

/** The attempt that was kept, or a new one where nothing was or it cannot be read. */
export function resumeAttempt(text: string, questions: readonly PlayedQuestion[]): Attempt {
  const kept = parseKept(text);
  const codes = questions.map((_, index) => kept?.codes[index] ?? "");
  const last = questions.length - 1;
  return {
    responses: questions.map(({ presentation }, index) => readCode(codes[index] ?? "", presentation)),
    current: Math.max(0, Math.min(last, Math.trunc(kept?.at ?? 0))),
    submitted: kept?.done === true,
  };
}

function parseKept(text: string): Kept | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
