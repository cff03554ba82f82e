/** The H5P libraries that are written for, each in the version whose parameters are written. */
export const h5pLibraries = {
  "H5P.QuestionSet": { title: "Question Set", version: "1.20" },
  "H5P.MultiChoice": { title: "Multiple Choice", version: "1.16" },
  "H5P.TrueFalse": { title: "True/False Question", version: "1.8" },
  "H5P.Blanks": { title: "Fill in the Blanks", version: "1.14" },
  "H5P.DragText": { title: "Drag the Words", version: "1.10" },
} as const;
export type H5pLibrary = keyof typeof h5pLibraries;

/** One question within a set: what its library is given. */
export interface H5pQuestion {
  readonly library: Exclude<H5pLibrary, "H5P.QuestionSet">;
  /** Tells the question from the others of the set, and stays the same. */
  readonly name: string;
  /** What an editor calls it: plain text. */
  readonly title: string;
  readonly params: Readonly<Record<string, unknown>>;
}
