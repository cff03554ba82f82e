import type { Scoring } from "./scoring.ts";

/** Part points are given unless somebody decides otherwise. */
export const defaultScoring: Scoring = { partialCredit: true };
