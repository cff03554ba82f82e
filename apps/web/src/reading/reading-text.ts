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
