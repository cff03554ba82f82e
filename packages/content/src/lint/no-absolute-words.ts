import type { FactId } from "../fact.ts";
import type { Question } from "../question.ts";
import type { LintWords } from "./lint-vocabulary.ts";
import { optionSets } from "./option-sets.ts";
import type { QuestionRule } from "./rule.ts";
import { plainWords } from "./tokens.ts";

/**
 * No option claims everything, nothing, or a vague amount, unless a fact that decides the option is marked as
 * quantified in its source. A quoted word is the speaker's own and is left alone.
 */
export const noAbsoluteWords: QuestionRule = {
  id: "no-absolute-words",
  source: "NBME",
  check(question, { folder, words }) {
    const quantified = new Set(folder.facts.filter((fact) => fact.quantified).map((fact) => fact.id));
    return optionSets(question).flatMap((set) =>
      set.options.flatMap((option) => {
        const found = absolutesIn(option.text, words);
        return found.length > 0 && !factsOf(question, set.part(option)).some((fact) => quantified.has(fact))
          ? [`"${option.text}" says "${found.join('", "')}", which no fact behind it does`]
          : [];
      }),
    );
  },
};

function absolutesIn(text: string, words: LintWords): string[] {
  const bare = words.amountQuestions.reduce(
    (rest, phrase) => rest.replaceAll(phrase, "…"),
    text.replaceAll(/“[^”]*”/gu, "…").toLowerCase(),
  );
  const said = plainWords(bare);
  const opens = said.length > 1 ? said.slice(0, 1) : [];
  return [
    ...opens.filter((word) => words.absoluteOpenings.includes(word)),
    ...said.filter((word) => words.absoluteWords.includes(word)),
  ];
}

/** The facts that decide a part, or any pairing that it is an end of. */
function factsOf(question: Question, part: string): FactId[] {
  return question.proof.claims
    .filter((claim) => claim.part === part || claim.part.split("/").includes(part))
    .flatMap((claim) => claim.facts);
}
