import type { Comparison, Interaction, NumberRange } from "@wellread/content";
import { ImportFault, type Place, type ProblemCode } from "./import-problem.ts";
import type { ImportFormat } from "./source-file.ts";

/** An option as a file has it. */
export interface DraftOption {
  readonly text: string;
  readonly right: boolean;
  readonly feedback: string;
}

/** Words with what is said of them. */
interface DraftPart {
  readonly text: string;
  readonly feedback: string;
}

interface Common {
  readonly stem: string;
  readonly tags: readonly string[];
  /** Said of the question as a whole: it stands for the feedback of each part that has none of its own. */
  readonly general: string;
}

interface Drafts {
  choice: { readonly options: readonly DraftOption[]; readonly natural: boolean };
  "true-false-set": { readonly options: readonly DraftOption[] };
  "multiple-response": { readonly options: readonly DraftOption[] };
  /** `others` are targets that nothing goes with. */
  match: {
    readonly pairs: readonly {
      readonly source: string;
      readonly target: string;
      readonly feedback: string;
    }[];
    readonly others: readonly string[];
  };
  /** First to last. */
  order: { readonly ordered: readonly DraftPart[] };
  "text-entry": {
    readonly spellings: readonly string[];
    /** Right, with a word on the usual spelling. */
    readonly noted: readonly string[];
    readonly feedback: string;
    /** Wrong answers that have their own feedback. */
    readonly rivals: readonly DraftPart[];
    readonly refused: readonly string[];
    readonly otherFeedback: string;
    /** Exactly where it is not said. */
    readonly comparison?: Comparison;
    readonly ignoreAccents?: boolean;
  };
  "number-entry": {
    /** The one that is shown as right. */
    readonly answer: number;
    readonly range: NumberRange;
    readonly feedback: string;
    readonly otherFeedback: string;
  };
  "inline-choice": {
    readonly pieces: readonly (string | readonly DraftOption[])[];
    readonly natural: boolean;
  };
}

type Bodies = { [I in Interaction]: Drafts[I] & { readonly interaction: I } };

/** What a draft of one interaction has beside what all have. */
export type DraftBody<I extends Interaction = Interaction> = Bodies[I];
/** A question as it was read, before anything has checked that it can be asked. */
export type Draft = { [I in Interaction]: Bodies[I] & Common }[Interaction];
/** The draft of one interaction. */
export type DraftOf<I extends Interaction> = Extract<Draft, { interaction: I }>;

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

/** What a question says beside its words and tags, as it was read, and what had to change for that. */
export interface DraftedBody<I extends Interaction = Interaction> {
  readonly body: DraftBody<I>;
  readonly changes: readonly Change[];
}
