import type { Draft } from "./draft.ts";
import { ImportFault, type Place } from "./import-fault.ts";
import type { ImportFormat } from "./import-format.ts";
import type { ProblemCode } from "./import-problem.ts";

/** What was taken with a difference. */
export interface Change {
  readonly code: ProblemCode;
  readonly detail?: string;
}

/** One question of a file, or why it cannot be read. */
export interface FoundQuestion {
  readonly format: ImportFormat;
  /** Where it begins. */
  readonly place: Place;
  /** Which file of a package; empty where there is one file. */
  readonly file: string;
  /** How it begins, or what it is called. */
  readonly name: string;
  readonly read: ReadQuestion | ImportFault;
}

/** A question as it was read, and what is not as it was in the file. */
export interface ReadQuestion {
  readonly draft: Draft;
  readonly changes: readonly Change[];
}

/** Reads one question; what is wrong with it stays its own. */
export function findQuestion(where: Omit<FoundQuestion, "read">, read: () => ReadQuestion): FoundQuestion {
  try {
    return { ...where, read: read() };
  } catch (fault) {
    if (fault instanceof ImportFault) return { ...where, read: fault };
    throw fault;
  }
}
