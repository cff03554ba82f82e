import type { Ask, Proposition } from "./ask.ts";
import type { FactId } from "./fact.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import type { Message } from "./message.ts";
import type { Interaction, Level } from "./question.ts";
import type { Triple } from "./entity.ts";
import type { Topic } from "./topic.ts";

/** Feedback without its words, and the facts whose paragraphs it leads to. */
export interface Why extends Message {
  readonly cites: readonly FactId[];
  /** What is said after it. */
  readonly also?: readonly Message[];
}

/** Something that can be shown, and what the feedback on it says. */
export interface Item {
  readonly id: string;
  readonly text: Message;
  readonly why: Why;
}

/** What choosing something would assert as an answer to an ask. */
export interface AskedPart {
  readonly ask: Ask;
  readonly proposition: Pick<Proposition, "id" | "asserts" | "way">;
  /** What stands for `?`. */
  readonly filling?: string;
  /** Where the proposition itself is judged: the label that is chosen. */
  readonly status?: "true" | "false" | "not-given";
}

/** An item that asserts something when it is chosen: triples, or an answer to an ask. */
export interface ClaimedItem extends Item {
  readonly claims: readonly Triple[];
  readonly asked?: AskedPart;
}

interface CandidateBase {
  /** What tells this candidate from the others of its model: with the article and model it makes the id. */
  readonly of: readonly string[];
  readonly topics: readonly Topic[];
  readonly level: Level;
  readonly guessable?: boolean;
  readonly stem: Message;
  /** What the stem itself tells the reader. */
  readonly given?: readonly Triple[];
}

export interface ChoiceCandidate extends CandidateBase {
  readonly interaction: "choice";
  readonly options: readonly ClaimedItem[];
  readonly draw: { readonly distractors: number };
  readonly sequence: "shuffled" | "natural";
}
interface TrueFalseSetCandidate extends CandidateBase {
  readonly interaction: "true-false-set";
  readonly options: readonly ClaimedItem[];
  readonly draw: { readonly true: number; readonly false: number };
}
interface MultipleResponseCandidate extends CandidateBase {
  readonly interaction: "multiple-response";
  readonly options: readonly ClaimedItem[];
  readonly draw: { readonly keys: number; readonly distractors: number };
}
interface MatchCandidate extends CandidateBase {
  readonly interaction: "match";
  readonly sources: readonly Item[];
  readonly targets: readonly { readonly id: string; readonly text: Message }[];
  readonly claims: (source: string, target: string) => readonly Triple[];
  readonly asked?: (source: string, target: string) => AskedPart;
}
interface OrderCandidate extends CandidateBase {
  readonly interaction: "order";
  readonly items: readonly Item[];
  readonly claims: (first: string, second: string) => readonly Triple[];
}
export interface TextEntryCandidate extends CandidateBase {
  readonly interaction: "text-entry";
  /** Names of people and places are spelt in many ways; what a unit is called is made of ordinary words. */
  readonly comparison: "name" | "spelling";
  /** Entity ids or other known answers, the right one and its rivals. */
  readonly entries: readonly (ClaimedItem & {
    readonly aliases: readonly string[];
    readonly noted: readonly string[];
    readonly refused: readonly string[];
  })[];
}
interface NumberEntryCandidate extends CandidateBase {
  readonly interaction: "number-entry";
  readonly value: number;
  /** Functional, so that every other number is false. */
  readonly claim: Triple;
  readonly why: Why;
}
interface InlineChoiceCandidate extends CandidateBase {
  readonly interaction: "inline-choice";
  readonly statement: Message;
  readonly gaps: readonly (readonly ClaimedItem[])[];
  readonly sequence: "shuffled" | "natural";
}

/** What an item model proposes: claims and messages, no key and no words. The prover finds the key. */
export type Candidate =
  | ChoiceCandidate
  | TrueFalseSetCandidate
  | MultipleResponseCandidate
  | MatchCandidate
  | OrderCandidate
  | TextEntryCandidate
  | NumberEntryCandidate
  | InlineChoiceCandidate;

/** The candidate of one interaction. */
export type CandidateOf<I extends Interaction> = Extract<Candidate, { interaction: I }>;

/** An item model: facts → candidate questions. */
export type ItemModel = (knowledge: Knowledge) => Candidate[];
