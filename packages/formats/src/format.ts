import { z } from "zod";

/** The formats that a quiz can be written in, in the order in which they are listed everywhere. */
export const formatSchema = z.enum([
  "cc",
  "gift",
  "moodle-xml",
  "aiken",
  "kahoot",
  "quizizz",
  "blooket",
  "gimkit",
  "google-forms",
  "csv",
  "qti22",
  "qti30",
  "h5p",
  "anki",
  "anki-csv",
  "scorm12",
  "json",
  "markdown",
  "print",
]);
export type Format = z.infer<typeof formatSchema>;
export const formats = formatSchema.options;
