import type { H5pWords } from "./h5p-words.ts";

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
