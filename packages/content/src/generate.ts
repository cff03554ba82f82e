/** The engine: facts → proven questions. Only needed to make a bank, not to use one. */
export {
  capitalise,
  say,
  type EngineWording,
  type Message,
  type Reference,
  type Speaker,
} from "./message.ts";
export { generateBank, generateQuestions, toPublicBank, type Unproven } from "./generate-bank.ts";
export { evaluate, evaluateAll } from "./knowledge/evaluation.ts";
export type { Evaluation } from "./knowledge/evaluation.ts";
export { learn, type Knowledge, type Stated } from "./knowledge/knowledge.ts";
export { stableId } from "./stable-id.ts";
export { guesserScore } from "./lint/guessing.ts";
export { lintBank } from "./lint/lint-bank.ts";
export { prove } from "./prover.ts";
