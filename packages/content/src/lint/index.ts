export { guesserScore, isWithinChance, type Guesser, type GuesserScore } from "./guessing.ts";
export { lintAskBank, lintBank } from "./lint-bank.ts";
export type { Finding } from "./rule.ts";
export { optionsOf } from "./option-sets.ts";
