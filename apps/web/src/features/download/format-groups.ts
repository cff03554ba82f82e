import { formats, type Format } from "@wellread/formats";

/** What a teacher wants a file for, in the order in which the page tells it. */
export const groups = ["platform", "game", "form", "cards", "paper", "data"] as const;
export type Group = (typeof groups)[number];

const groupOf = {
  cc: "platform",
  gift: "platform",
  "moodle-xml": "platform",
  qti22: "platform",
  qti30: "platform",
  h5p: "platform",
  scorm12: "platform",
  aiken: "platform",
  kahoot: "game",
  quizizz: "game",
  blooket: "game",
  gimkit: "game",
  "google-forms": "form",
  anki: "cards",
  "anki-csv": "cards",
  print: "paper",
  markdown: "paper",
  csv: "data",
  json: "data",
} satisfies Record<Format, Group>;

/** The formats of one group. */
export const formatsOf = (group: Group): Format[] => formats.filter((format) => groupOf[format] === group);
