import type { Question } from "../question.ts";
import { contentWords, shared } from "./content-words.ts";
import type { LintWords } from "./lint-vocabulary.ts";
import type { QuestionRule } from "./rule.ts";
import { singleKeySets } from "./single-key-sets.ts";
import { withoutLabels } from "./without-labels.ts";

/** What is read first, the right answer to it, and its rivals, of which `shown` are seen. */
interface Echo {
  readonly heard: string;
  readonly key: string;
  readonly rivals: readonly string[];
  readonly shown: number;
}

/**
 * No content word of the stem comes back in the key alone, in any presentation. In a match each source is the stem
 * of its target; in a multiple response each key is tried among the distractors. Labels that the stem lists itself are no
 * echo.
 */
export const noClang: QuestionRule = {
  id: "no-clang",
  source: "NBME, clang",
  check: (question, { words }) =>
    echoes(question).flatMap((echo) =>
      clangs(echo, words).map((word) => `"${word}" comes back in the key "${echo.key}" alone`),
    ),
};

function echoes(question: Question): Echo[] {
  if (question.interaction === "multiple-response") {
    const rivals = question.options
      .filter((option) => !question.key.includes(option.id))
      .map(({ text }) => text);
    return question.options
      .filter((option) => question.key.includes(option.id))
      .map(({ text }) => ({ heard: question.stem, key: text, rivals, shown: question.draw.distractors }));
  }
  if (question.interaction === "match") {
    const { sources, targets } = question.options;
    return sources.flatMap((source) =>
      targets
        .filter((target) => target.id === question.key[source.id])
        .map((key) => ({
          heard: source.text,
          key: key.text,
          rivals: targets.filter((target) => target !== key).map(({ text }) => text),
          shown: targets.length - 1,
        })),
    );
  }
  return singleKeySets(question).map(({ stem, key, distractors, shown }) => ({
    heard: withoutLabels(
      stem,
      [key, ...distractors].map(({ text }) => text),
    ),
    key: key.text,
    rivals: distractors.map(({ text }) => text),
    shown,
  }));
}

/** The words that a presentation can show in the key alone: too few rivals have them to be drawn every time. */
function clangs({ heard, key, rivals, shown }: Echo, words: LintWords): string[] {
  const rivalWords = rivals.map((rival) => contentWords(rival, words));
  return [...shared(contentWords(heard, words), contentWords(key, words))].filter(
    (word) => rivalWords.filter((own) => !own.has(word)).length >= shown,
  );
}
