export {
  fateOf,
  importProblemSchema,
  problemCodeSchema,
  problemFateSchema,
  sayProblem,
  type ImportProblem,
  type ProblemCode,
  type ProblemFate,
} from "./import-problem.ts";
export { importQuestions, type ImportedQuestions } from "./import-questions.ts";
export { importFormats, importFormatSchema, importLimits, type ImportFormat } from "./source-file.ts";
