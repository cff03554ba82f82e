import type { Format } from "./format.ts";

const topics = "topics stay behind";
const keys = "the keys are no secret: who looks inside finds them";
const byHand = "scoring is by hand";

/** What a file of each format loses as a whole, whatever its questions: said once, beside what each question loses. */
export const lossesOfFile = {
  cc: [topics],
  gift: [],
  "moodle-xml": [],
  aiken: [topics],
  kahoot: [topics],
  quizizz: [topics],
  blooket: [topics],
  gimkit: [topics],
  "google-forms": [topics],
  csv: [],
  qti22: [topics],
  qti30: [topics],
  h5p: [topics, keys],
  anki: [],
  "anki-csv": [],
  scorm12: [keys],
  json: [],
  markdown: [topics, byHand],
  print: [topics, byHand],
} satisfies Record<Format, readonly string[]>;
