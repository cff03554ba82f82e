import type { ArticleFolder } from "../article-folder.ts";
import type { Bank } from "../bank.ts";
import type { Question, QuestionId } from "../question.ts";
import type { Reading, ReadingLevel } from "../reading.ts";
import type { ArticleWording } from "../wording.ts";

/** What the lints must know of a language: word lists and patterns, as data. All words in lower case. */
export interface LintWords {
  /** Words that carry no subject matter, the frame of most stems ("article") among them. */
  readonly stopWords: ReadonlySet<string>;
  /** Endings to take off, the first that fits, and what to put there: a light stemmer. */
  readonly suffixes: readonly (readonly [suffix: string, replacement: string])[];
  /** What a stem loses or becomes where an ending was taken off: a doubled consonant, a mute vowel. In their order. */
  readonly stemChanges: readonly (readonly [pattern: RegExp, replacement: string])[];
  /** Words that claim everything or nothing, and vague amounts. */
  readonly absoluteWords: readonly string[];
  /** Words that do so where an option opens with them ("No boats …"). */
  readonly absoluteOpenings: readonly string[];
  /** Phrases that ask for an amount and claim none ("how many"). */
  readonly amountQuestions: readonly string[];
  /** Options that speak of other options. */
  readonly aggregates: readonly RegExp[];
  /** Words that turn the asking sentence round. */
  readonly negations: readonly RegExp[];
  /** Loaded words by their beginning, and loaded phrases. */
  readonly loaded: { readonly beginnings: readonly string[]; readonly phrases: readonly string[] };
  readonly questionWords: readonly string[];
  /** Stems that ask for what is not worth knowing: where something stands, how it is spelt, how many are named. */
  readonly ruledOutStems: readonly RegExp[];
  /** Verbs that open an instruction. */
  readonly instructionVerbs: readonly string[];
  /** Words by which a stem asks whose word something is. */
  readonly speakerWords: readonly string[];
  /** Verbs that give a statement to its speaker, in the forms that readings use. */
  readonly reportingVerbs: readonly string[];
  /** Words that stand for a speaker who has been named. */
  readonly speakerPronouns: readonly string[];
  /** Words that give a judgement to the article. */
  readonly sourceWords: readonly string[];
  /** Words that limit a statement: without them, an aim is a result, and what can be is. */
  readonly limitingWords: readonly string[];
  /** Words that place something in time. */
  readonly timeWords: readonly string[];
  /** Classes of an option's first word; any other word begins a name, a noun phrase or a statement. */
  readonly openings: Readonly<Record<string, readonly string[]>>;
  readonly articles: readonly string[];
  /** Words that join the items of a list, as a comma does. */
  readonly conjunctions: readonly string[];
  /** Month names, January first. */
  readonly months: readonly string[];
  /** Numbers and ordinals in words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What may stand behind the digits of an ordinal. */
  readonly ordinalEndings: readonly string[];
  /** Words of a stem after which a number or a date is expected. */
  readonly amountWords: readonly string[];
  /** Words of a stem after which a person is expected. */
  readonly personWords: readonly string[];
  /** Verbs that show whether one thing or several are expected. */
  readonly agreement: { readonly one: readonly string[]; readonly several: readonly string[] };
  /** Endings of a plural noun. */
  readonly pluralEndings: readonly string[];
  /**
   * What the syllable counter gets wrong, for a language with the Flesch-Kincaid formula. Left out, the reading
   * level is not measured.
   */
  readonly syllables?: Readonly<Record<string, number>>;
}

/** Something a rule does not let pass. `question` is absent where the bank as a whole is at fault. */
export interface Finding {
  readonly rule: string;
  readonly question?: QuestionId;
  readonly message: string;
}

/** What a rule may look at beside the question: its bank, its article, and the words of its language. */
export interface LintContext {
  readonly bank: Bank;
  readonly folder: ArticleFolder;
  /** How the article is said in the bank's locale. */
  readonly wording: ArticleWording;
  readonly words: LintWords;
}

/** How long and how hard a reading may be: both ends are allowed. */
export interface ReadingShape {
  readonly words: readonly [from: number, to: number];
  /** School grades by Flesch-Kincaid, names as they stand. */
  readonly grade: readonly [from: number, to: number];
}

/** Something that a rule does not let pass in a reading: where ("p2, sentence 3"), and what. */
export interface ReadingFinding {
  readonly rule: string;
  readonly level: ReadingLevel;
  readonly place: string;
  readonly message: string;
}

/** What a rule may look at beside the reading. */
export interface ReadingContext {
  readonly reading: Reading;
  /** The reading of the other level, where there is one. */
  readonly other: Reading | undefined;
  readonly folder: ArticleFolder;
  readonly wording: ArticleWording;
  readonly words: LintWords;
  readonly shape: ReadingShape;
}

/** A quality rule for a reading. */
export interface ReadingRule {
  readonly id: string;
  readonly source: string;
  check(context: ReadingContext): Pick<ReadingFinding, "place" | "message">[];
}

/** A quality rule that looks at one question. `check` gives a message for each fault. */
export interface QuestionRule {
  readonly id: string;
  /** Where the rule comes from. */
  readonly source: string;
  check(question: Question, context: LintContext): string[];
}

/** A quality rule that looks at the bank as a whole. */
export interface BankRule {
  readonly id: string;
  readonly source: string;
  check(context: LintContext): string[];
}
