export * from "./export-quiz.ts";
export { formatGroups, type Exporter, type ExportFile, type FormatGroup, type Refusal } from "./exporter.ts";
export * from "./formats.ts";
export { quizFileSchema, type QuizFile } from "./json/json.ts";
export * from "./loss.ts";
export { passageOf, sayPassagePlace, type Passage, type PassagePlace } from "./passage.ts";
export { guardCell } from "./spreadsheet.ts";
export type { Support, SupportOfAll } from "./support.ts";
export { quizTitle, type TitledQuiz } from "./title.ts";
