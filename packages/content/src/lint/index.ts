export { guesserScore, isWithinChance, type Guesser, type GuesserScore } from "./guesser-score.ts";
export { lintBank } from "./lint-bank.ts";
export type { Finding } from "./rule.ts";
