import type { Glossary, Voice } from "@wellread/content";

/** A stretch of a sentence: plain, quoted from the article, or a hard word by its id in the glossary. */
export type TextPart = { text: string; quoted?: true | undefined; term?: string | undefined };

/** A sentence of a text to read. Of a text that nobody tied to facts it is a whole paragraph, with no facts and no voice. */
export type TextSentence = {
  parts: TextPart[];
  /** The facts that it tells: by them an answer's reason leads here. */
  facts: string[];
  voice?: Voice["kind"];
  /** What the speaker is called, where it is a speaker's word. */
  speaker?: string;
  /** Whether it is only a piece of one, which brings its own spaces. */
  isPiece?: true;
};

/**
 * A paragraph under its number in the article: `t`, `s`, `p1`… What a teacher pasted may have others, too: `n1`… with a
 * number of their own, or `x1`… with none.
 */
export type TextParagraph = { id: string; sentences: TextSentence[] };

/** A text that can be read, such as one level of the retelling. */
export type ReadingText = {
  /** Its name in addresses, in the cookie and in `reading.text` of the messages. */
  id: TextId;
  /** Empty where nobody knows it. */
  language: string;
  paragraphs: TextParagraph[];
  /** Of a pasted text whose paragraphs are not those of the article, or only in part. */
  numbers?: "some" | "none";
};

export const textIds = ["full", "plain", "source", "pasted"] as const;
export type TextId = (typeof textIds)[number];

/** What somebody can read of an article: texts to choose from, the first of them unless another is chosen, and the hard words. */
export type Reading = { texts: ReadingText[]; glossary: Glossary };

/** Whether a text says whose word it is. */
export const hasVoices = ({ paragraphs }: ReadingText): boolean =>
  paragraphs.some(({ sentences }) => sentences.some(({ voice }) => voice !== undefined));

/** The text that was chosen, or else the first. */
export const chosenText = ({ texts }: Reading, chosen: TextId | undefined): ReadingText | undefined =>
  texts.find(({ id }) => id === chosen) ?? texts[0];

/** The hard words that a text has, in the order in which it first has them. */
export const termsOf = ({ paragraphs }: ReadingText): string[] => [
  ...new Set(
    paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ parts }) => parts.flatMap(({ term }) => term ?? [])),
    ),
  ),
];

/** Whether a sentence tells one of the facts. */
export const tells = ({ facts }: TextSentence, marked: readonly string[]): boolean =>
  facts.some((fact) => marked.includes(fact));

/** Whether a sentence is the first of a speaker's, so that the speaker is named there and not again. */
export const beginsVoice = (sentences: readonly TextSentence[], at: number): boolean => {
  const [before, here] = [sentences[at - 1], sentences[at]];
  return before?.voice !== here?.voice || before?.speaker !== here?.speaker;
};

/** A hard word with what stands right before and after it, such as a quotation mark, from which no line may part it. */
export type GluedTerm = { before: string; text: string; term: string; after: string };

/** The parts of a sentence as they are set: text, or a hard word with what clings to it. Their texts joined are the sentence. */
export const glueTerms = (parts: readonly TextPart[]): (string | GluedTerm)[] => {
  const set: (string | GluedTerm)[] = [];
  let [clung, before] = [0, ""];
  for (const [at, { text, term }] of parts.entries()) {
    const next = parts[at + 1];
    if (term === undefined) {
      const rest = text.slice(clung);
      before = next?.term === undefined ? "" : (/\S*$/.exec(rest)?.[0] ?? "");
      clung = 0;
      const plain = rest.slice(0, rest.length - before.length);
      if (plain !== "") set.push(plain);
    } else {
      const after = next?.term === undefined ? (/^\S*/.exec(next?.text ?? "")?.[0] ?? "") : "";
      set.push({ before, text, term, after });
      [clung, before] = [after.length, ""];
    }
  }
  return set;
};
