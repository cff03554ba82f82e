export { guesserScore, isWithinChance, type Guesser, type GuesserScore } from "./guessing.ts";
export { lintBank } from "./lint-bank.ts";
export { lintReadings, measureReading, type ReadingFigures } from "./lint-readings.ts";
export { optionsOf } from "./option-sets.ts";
export type { Finding, ReadingFinding, ReadingShape } from "./rule.ts";
