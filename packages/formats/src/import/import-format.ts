import { z } from "zod";

/** The formats that questions can be read from, in the order in which they are listed everywhere. */
export const importFormatSchema = z.enum(["gift", "moodle-xml", "qti22", "qti30", "csv"]);
export type ImportFormat = z.infer<typeof importFormatSchema>;
export const importFormats = importFormatSchema.options;
