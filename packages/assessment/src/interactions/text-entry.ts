import type { AskedQuestionOf, Entry } from "@wellread/content";
import { isSameTyped, matchSpelling, matchTyped, saysSomething } from "../typed-answers/typed-match.ts";
import { scored, unanswered } from "./parts.ts";
import { unmixed } from "./pool.ts";
import type { Rules } from "./rules.ts";

type TextEntry = Rules<"text-entry">;

export const present: TextEntry["present"] = ({ id }) => ({ interaction: "text-entry", question: id });

export const reshuffle: TextEntry["reshuffle"] = (_question, shown) => shown;

/** Entries are never shown, so they stay as they are. */
export const mask: TextEntry["mask"] = unmixed;

export const places: TextEntry["places"] = () => [];

export const publish: TextEntry["publish"] = ({ comparison }) =>
  comparison === undefined ? {} : { comparison };

export const translate: TextEntry["translate"] = (response) => response;

/** 1 for the right text as the question compares it, or so near to it that no other can be meant where slips are forgiven; else 0. */
export const score: TextEntry["score"] = (question, _presentation, response, scoring) => {
  if (!response?.text.trim()) return unanswered(["answer"]);
  const match = matchTyped(question, response.text);
  if (match?.entry !== question.key) return scored(0, { answer: "wrong" }, scoring);
  const right = scored(1, { answer: "right" }, scoring);
  return match.spelling ? { ...right, note: "spelling" } : right;
};

export const chance: TextEntry["chance"] = () => 0;

export const countAnswers: TextEntry["countAnswers"] = () => Number.POSITIVE_INFINITY;

export const keyResponse: TextEntry["keyResponse"] = ({ key, options }) => ({
  interaction: "text-entry",
  text: options.find((entry) => entry.id === key)?.text ?? "",
});

export const feedbackKeys: TextEntry["feedbackKeys"] = (question, _presentation, response) => {
  if (!response?.text.trim()) return ["right"];
  const entry = matchTyped(question, response.text)?.entry;
  return entry === question.key ? ["right"] : [entry ?? "other", "right"];
};

export const partFeedback: TextEntry["partFeedback"] = () => "right";

export const wrongPart: TextEntry["wrongPart"] = "asked";

type Named = AskedQuestionOf<"text-entry">;

const namesOf = ({ text, aliases, noted }: Entry) => [text, ...aliases, ...noted];

/** The key as it is newly spelt; how it was spelt stays right. */
const respell = (question: Named, text: string): Named => ({
  ...question,
  options: question.options.map((entry) =>
    entry.id === question.key ? { ...entry, text, aliases: [entry.text, ...entry.aliases] } : entry,
  ),
});

/** Another name in the place of the key, with no other spellings. What was the key is a name that looks alike. */
function replace(question: Named, text: string): Named {
  const former = question.options.filter(({ id }) => id === question.key).flatMap(namesOf);
  const isOther = (name: string) => !isSameTyped(question, name, text);
  return {
    ...question,
    options: question.options.map((entry) =>
      entry.id === question.key ? { ...entry, text, aliases: [], noted: [] } : entry,
    ),
    refused: [...question.refused, ...former].filter(isOther),
  };
}

/**
 * Another name for the key: one of the question's other names, with all their spellings, or any that is typed, which then
 * stands without any. Another spelling of the key is the same answer. A text without a letter or digit is no name.
 */
export const rekey: TextEntry["rekey"] = (question, response) => {
  const text = response.text.trim();
  if (!saysSomething(question, text)) return undefined;
  const known = matchSpelling(question, text);
  if (known === undefined) return replace(question, text);
  return known === question.key ? respell(question, text) : { ...question, key: known };
};

export const keyContent: TextEntry["keyContent"] = ({ key }) => key;

export const choices: TextEntry["choices"] = () => [];

export const distractors: TextEntry["distractors"] = "none";
