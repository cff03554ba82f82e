import type { ReactNode } from "react";

/** Whether a question's answer can be checked here before submission, and what the check told. */
export type Check =
  | { state: "none" }
  | { state: "open" }
  /** The answer is locked; `answer` shows how it stands and why. */
  | { state: "checked"; answer: ReactNode };

/** The checks of an attempt by question id; null where feedback comes later. */
export type Checks = Readonly<Record<string, ReactNode>> | null;

export const checkOf = (checks: Checks, question: string): Check => {
  if (checks === null) return { state: "none" };
  const answer = checks[question];
  return answer === undefined ? { state: "open" } : { state: "checked", answer };
};
