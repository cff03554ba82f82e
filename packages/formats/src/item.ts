import type { GapId, Interaction, QuestionId, Topic } from "@wellread/content";

/** An option as it is shown, with what it deserves. Feedback names its paragraphs (¶); it is empty where there is none. */
export interface ItemOption {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly feedback: string;
}

/** What every item has. */
export interface ItemBase {
  readonly id: QuestionId;
  readonly topics: readonly Topic[];
  readonly stem: string;
  /** Whether the key follows from the article's facts, as no key of a teacher's own question is known to. */
  readonly proven: boolean;
  /** Why the key is right, and where the article says so. */
  readonly explanation: string;
}

interface Choosing extends ItemBase {
  readonly options: readonly ItemOption[];
}

/** A source, the target it goes with, and why. */
export interface ItemPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly feedback: string;
}

/** Spellings that stand for one name, and what to say to who gives it. */
export interface ItemEntry {
  readonly spellings: readonly string[];
  /** Accepted, with a word on the usual spelling. */
  readonly noted: readonly string[];
  readonly feedback: string;
}

/** One gap of a statement, and its options as they are shown. */
export interface ItemGap {
  readonly id: GapId;
  readonly options: readonly ItemOption[];
}

interface Items {
  choice: Choosing & { readonly shuffled: boolean };
  /** The right options are the ones to say yes to. */
  "true-false-set": Choosing;
  "multiple-response": Choosing;
  /** `targets` are all texts to choose from, in shown order. */
  match: ItemBase & { readonly pairs: readonly ItemPair[]; readonly targets: readonly string[] };
  /** `ordered` is the key, first to last; `shown` the same texts in the order they are shown in. */
  order: ItemBase & {
    readonly ordered: readonly Omit<ItemOption, "right">[];
    readonly shown: readonly string[];
  };
  "text-entry": ItemBase & {
    readonly answer: ItemEntry;
    readonly rivals: readonly ItemEntry[];
    /** Names that merely look alike: wrong even where a near match would do. */
    readonly refused: readonly string[];
    readonly otherFeedback: string;
  };
  "number-entry": ItemBase & { readonly answer: number; readonly otherFeedback: string };
  /** The statement in pieces: its words, and the gaps among them. */
  "inline-choice": ItemBase & { readonly pieces: readonly (string | ItemGap)[]; readonly shuffled: boolean };
}

/** A question as a format needs it: in the words that are shown, its key beside them. */
export type Item = { [I in Interaction]: Items[I] & { readonly interaction: I } }[Interaction];
/** The question of one interaction as a format needs it. */
export type ItemOf<I extends Interaction> = Extract<Item, { interaction: I }>;
