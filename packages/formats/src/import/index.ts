export {
  fateOf,
  importProblemSchema,
  problemCodeSchema,
  problemFateSchema,
  type ImportProblem,
  type ProblemCode,
  type ProblemFate,
} from "./import-problem.ts";
export { importQuestions, type ImportedQuestions } from "./import-questions.ts";
export { sayProblem } from "../words/index.ts";
export { importFormats, importFormatSchema, importLimits, type ImportFormat } from "./source-file.ts";
