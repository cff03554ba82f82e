import { formats, type Format } from "@wellread/formats";

/** What a teacher wants a file for, in the order in which the page tells it. */
export const groups = ["platform", "game", "form", "cards", "paper", "data"] as const;
export type Group = (typeof groups)[number];

const groupOf = {
  gift: "platform",
  "moodle-xml": "platform",
  h5p: "platform",
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
