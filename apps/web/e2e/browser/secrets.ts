import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { bank } from "@wellread/content/questions/will-of-victory";
import type { Question } from "@wellread/content";

/** Every string in a value, however deep. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};

/** What a student may see before answering. */
const openOf = (question: Question): string[] => [
  question.stem,
  ...(question.interaction === "inline-choice" ? [question.statement] : []),
  ...(question.interaction === "text-entry" ? [] : stringsOf(question.options)),
];
const open = [
  ...bank.questions.flatMap(openOf),
  ...Object.values(willOfVictory.wording).map(({ name }) => name),
].join("\n");

/** Feedback of the real bank that is long enough not to occur by chance, and is nowhere public. */
export const feedbackSecrets = (questions: readonly Question[]): string[] => {
  const texts = questions.flatMap(({ feedback }) => Object.values(feedback).map(({ text }) => text));
  return [...new Set(texts)].filter((text) => text.length >= 12 && !open.includes(text));
};
