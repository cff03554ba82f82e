export * from "./export-quiz.ts";
export type { ExportFile, Refusal } from "./exporter.ts";
export * from "./format.ts";
export { quizFileSchema, type QuizFile } from "./json/json.ts";
export * from "./support.ts";
