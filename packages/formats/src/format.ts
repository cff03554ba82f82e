import { z } from "zod";

/** The formats that a quiz can be written in, in the order in which they are listed everywhere. */
export const formatSchema = z.enum([
  "gift",
  "moodle-xml",
  "aiken",
  "cc",
  "qti22",
  "qti30",
  "kahoot",
  "quizizz",
  "blooket",
  "gimkit",
  "google-forms",
  "csv",
  "h5p",
  "scorm12",
  "anki",
  "anki-csv",
  "json",
  "markdown",
  "print",
]);
export type Format = z.infer<typeof formatSchema>;
export const formats = formatSchema.options;
