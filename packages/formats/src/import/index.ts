export { importFormats, importFormatSchema, type ImportFormat } from "./import-format.ts";
export { importLimits } from "./import-limits.ts";
export * from "./import-problem.ts";
export { importQuestions, type ImportedQuestions } from "./import-questions.ts";
export { sayProblem } from "./say-problem.ts";
