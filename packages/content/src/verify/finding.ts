/** What can be wrong between an article's folder and a copy of its source. */
export const verifyCodes = [
  "source-hash",
  "paragraph-count",
  "paragraph-order",
  "paragraph-start",
  "paragraph-pairs",
  "paragraph-length",
  "paragraph-opening",
  "quotation-marks",
  "locator-paragraph",
  "locator-range",
  "locator-digest",
  "locator-boundary",
  "mention-form",
  "mention-missing",
  "mention-repeated",
  "form-absent",
  "name-missing",
  "name-form",
  "foil-present",
  "copied-run",
  "quotation-absent",
] as const;
export type VerifyCode = (typeof verifyCodes)[number];

/**
 * One thing that verification found.
 *
 * An `error` contradicts the source. A `notice` is odd but may be the source's own doing, such as a range that
 * starts inside a word because the source lacks a space.
 */
export interface VerifyFinding {
  readonly code: VerifyCode;
  readonly severity: "error" | "notice";
  /** What it is about: `fact C3, locator 2`, `entity hawija, mention 1`, `p4`. */
  readonly place: string;
  readonly message: string;
}

/** A finding that contradicts the source. */
export function error(code: VerifyCode, place: string, message: string): VerifyFinding {
  return { code, severity: "error", place, message };
}

/** A finding that may be the source's own doing. */
export function notice(code: VerifyCode, place: string, message: string): VerifyFinding {
  return { code, severity: "notice", place, message };
}
