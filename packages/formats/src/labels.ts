import type { QuizTopic } from "@wellread/assessment";
import { topicNames, type ParagraphId } from "@wellread/content";

/** The few words that a file needs beside the questions' own. */
export interface Labels {
  readonly yes: string;
  readonly no: string;
  readonly true: string;
  readonly false: string;
  readonly key: string;
  readonly name: string;
  /** What stands for the gap that is asked about, and for the others. */
  readonly gap: string;
  readonly otherGap: string;
  readonly otherSpelling: string;
  /** A question on several things, asked of one of them. */
  readonly askOfOne: (stem: string, part: string) => string;
  /** What is asked of a text with gaps that asks nothing itself. */
  readonly completeText: string;
  /** What a quiz is about, and all questions there are. */
  readonly quizTopic: Readonly<Record<QuizTopic, string>>;
  readonly allQuestions: string;
  /** Said of a question that a teacher brought. */
  readonly notProven: string;
  /** Numbers of which any is right; one alone where both are the same. */
  readonly range: (from: string, to: string) => string;
  readonly paragraph: (id: ParagraphId) => string;
}

/** Where one thing is asked about, nothing is left over. */
const withoutUnused = (stem: string) => stem.replace(/ One \w+ stays unused\.(?= |$)/, "");

const english: Labels = {
  yes: "Yes",
  no: "No",
  true: "True",
  false: "False",
  key: "Key",
  name: "Name",
  gap: "_____",
  otherGap: "[…]",
  otherSpelling: "Another spelling is more usual",
  askOfOne: (stem, part) => `${withoutUnused(stem)} This one: ${part}`,
  completeText: "Complete the text.",
  quizTopic: {
    all: "The whole article",
    ...topicNames.en,
  },
  allQuestions: "All questions",
  notProven: "The teacher’s own question: its answer is not proven from the article.",
  range: (from, to) => (from === to ? from : `from ${from} to ${to}`),
  paragraph: (id) => ({ t: "title", s: "intro" })[String(id)] ?? id.replace(/^p/, "¶"),
};

const byLocale: Readonly<Record<string, Labels>> = { en: english };

/** What a table has for a locale, if anything. */
export function inLocale<Words>(table: Readonly<Record<string, Words>>, locale: string): Words | undefined {
  return Object.hasOwn(table, locale) ? table[locale] : undefined;
}

/** The labels of a locale; English where there are none. */
export function labelsOf(locale: string): Labels {
  return inLocale(byLocale, locale) ?? english;
}
