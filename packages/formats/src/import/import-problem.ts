import { z } from "zod";

/** The file is read no further. */
const refusing = [
  "empty_file",
  "file_too_large",
  "not_utf8",
  "other_encoding",
  "nul_character",
  "unknown_format",
  "spreadsheet",
  "quiz_json",
  "other_format",
  "malformed_xml",
  "doctype",
  "too_deep",
  "too_many_elements",
  "too_many_attributes",
  "malformed_csv",
  "missing_column",
  "malformed_zip",
  "missing_manifest",
  "package_too_large",
  "too_many_files",
  "unsafe_name",
  "too_many_questions",
  "too_much_text",
  "too_much_work",
  "too_many_problems",
  "no_questions",
] as const;

/** The question is left out. */
const leavingOut = [
  "missing_file",
  "unsupported_type",
  "malformed_question",
  "no_stem",
  "empty_option",
  "too_few_options",
  "too_many_options",
  "option_twice",
  "no_key",
  "several_keys",
  "text_too_long",
  "picture",
  "tolerance",
  "rules_unknown",
  "not_a_number",
  "too_many_digits",
  "wildcard",
  "gap_mark",
  "question_twice",
] as const;

/** It is no question, and is left out. */
const settingAside = ["text_to_read"] as const;

/** The question is taken, with a difference. */
const changing = [
  "points_changed",
  "capitals_ignored",
  "general_dropped",
  "feedback_dropped",
  "units_ignored",
  "ends_included",
  "number_read_as",
] as const;

export const problemCodeSchema = z.enum([...refusing, ...leavingOut, ...settingAside, ...changing]);
export type ProblemCode = z.infer<typeof problemCodeSchema>;

/**
 * `refused`: the file is read no further. `left-out`: this question is. `no-question`: it asks nothing, and is not taken. `changed`: the
 * question is taken, with a difference.
 */
export const problemFateSchema = z.enum(["refused", "left-out", "no-question", "changed"]);
export type ProblemFate = z.infer<typeof problemFateSchema>;

const fates: ReadonlyMap<ProblemCode, ProblemFate> = new Map([
  ...refusing.map((code) => [code, "refused"] as const),
  ...leavingOut.map((code) => [code, "left-out"] as const),
  ...settingAside.map((code) => [code, "no-question"] as const),
]);

/** What becomes of what a problem is about. */
export function fateOf(code: ProblemCode): ProblemFate {
  return fates.get(code) ?? "changed";
}

/** What a file says that a question here cannot, or that no question says. Codes are stable. */
export const importProblemSchema = z.strictObject({
  code: problemCodeSchema,
  fate: problemFateSchema,
  /** Where it is, from 1. In a package, within `file`. */
  line: z.int().positive(),
  column: z.int().positive(),
  /** Which file of a package; empty where there is one file. */
  file: z.string(),
  /** How the question begins, or what it is called; empty where the whole file is meant. */
  question: z.string(),
  /** What it is about: a type, a limit, a word of the file. Shown as text. */
  detail: z.string(),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;

/** Where something is, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is known of a fault beside its code. */
export interface Circumstances {
  /** Where it is, when that is not where the question begins. */
  readonly place?: Place | undefined;
  readonly detail?: string | undefined;
  /** Which file of a package. */
  readonly file?: string | undefined;
}

/** Ends the reading of a question, or of a file, with what is wrong. Whoever reads the file catches it. */
export class ImportFault extends Error {
  readonly code: ProblemCode;
  readonly place: Place | undefined;
  readonly detail: string;
  readonly file: string;
  constructor(code: ProblemCode, { place, detail = "", file = "" }: Circumstances = {}) {
    super(code);
    this.code = code;
    this.place = place;
    this.detail = detail;
    this.file = file;
  }
}
