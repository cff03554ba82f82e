import type { ProblemCode } from "./import-problem.ts";

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
