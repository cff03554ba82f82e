export * from "./export-quiz.ts";
export type { Exporter, ExportFile, Refusal } from "./exporter.ts";
export * from "./format.ts";
export { quizFileSchema, type QuizFile } from "./json/json.ts";
export { lossesOfFile } from "./losses-of-file.ts";
export * from "./support.ts";

// Each format's exporter by its own name, so that a page bundles those it hands to `exportQuizWith`.
export { aiken } from "./aiken/aiken.ts";
export { ankiCsv } from "./anki-csv/anki-csv.ts";
export { anki } from "./anki/anki.ts";
export { blooket } from "./blooket/blooket.ts";
export { cc } from "./cc/cc.ts";
export { csv } from "./csv/csv.ts";
export { gift } from "./gift/gift.ts";
export { gimkit } from "./gimkit/gimkit.ts";
export { googleForms } from "./google-forms/google-forms.ts";
export { h5p } from "./h5p/h5p.ts";
export { json } from "./json/json.ts";
export { kahoot } from "./kahoot/kahoot.ts";
export { markdown } from "./markdown/markdown.ts";
export { moodleXml } from "./moodle-xml/moodle-xml.ts";
export { print } from "./print/print.ts";
export { qti22, qti30 } from "./qti/qti.ts";
export { quizizz } from "./quizizz/quizizz.ts";
export { scorm12 } from "./scorm12/scorm12.ts";
export { quizTitle, type TitledQuiz } from "./title.ts";
