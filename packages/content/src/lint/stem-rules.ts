import type { Question } from "../question.ts";
import { askedText, keyedParts, optionSets } from "./option-sets.ts";
import type { LintContext, LintWords, QuestionRule } from "./rule.ts";
import { containsWords, plainWords, tokens, withoutLabels } from "./words.ts";

/**
 * What is asked is not asked for by its opposite. Only the sentences that ask are looked at, without quotations and
 * without the labels of the options ("true, false or not given?").
 */
export const noNegativeStem: QuestionRule = {
  id: "no-negative-stem",
  source: "NBME",
  check(question, { words }) {
    const labels = optionSets(question).flatMap((set) => set.options.map((option) => option.text));
    const bare = withoutLabels(question.stem.replaceAll(/“[^”]*”/gu, "…"), labels);
    return askingSentences(bare, words)
      .filter((sentence) => words.negations.some((negation) => negation.test(sentence)))
      .map((sentence) => `asks by a negative: "${sentence}"`);
  },
};

/** The sentences of a stem that put a question or an instruction. */
function askingSentences(stem: string, words: LintWords): string[] {
  return (stem.match(/[^.?!]+[.?!]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.endsWith("?") || opensWithInstruction(sentence, words));
}

function opensWithInstruction(sentence: string, { instructionVerbs }: LintWords): boolean {
  const first = plainWords(sentence)[0];
  return first !== undefined && instructionVerbs.includes(first);
}

const mostWords = 30;

/** A stem asks a question or gives a clear instruction, in at most thirty words. */
export const stemForm: QuestionRule = {
  id: "stem-form",
  source: "Haladyna",
  check({ stem }, { words }) {
    const length = tokens(stem).length;
    return [
      ...(length > mostWords ? [`${length} words, more than ${mostWords}`] : []),
      ...(askingSentences(stem, words).length === 0 ? ["neither a question nor an instruction"] : []),
    ];
  },
};

/**
 * What a speaker says is never shown as the article's own. For each such fact behind the key, the speaker is named
 * where the question is asked, or in a keyed option; or the stem asks for the speaker, and what is said of the key
 * names him.
 */
export const speakerNamed: QuestionRule = {
  id: "speaker-named",
  source: "FACTS.md, wording",
  check(question, context) {
    const asked = askedText(question);
    const asks = plainWords(asked).some((word) => context.words.speakerWords.includes(word));
    const options = keyedOptionTexts(question);
    const feedback = keyedFeedback(question);
    return speakersOf(question, context).flatMap((speaker) => {
      const names = formsOf(speaker, context);
      const named = (text: string): boolean => names.some((name) => containsWords(text, name));
      if (named(asked) || options.some(named) || (asks && feedback.some(named))) return [];
      return [asks ? `no feedback on the key names ${speaker}` : `rests on the word of ${speaker}, unnamed`];
    });
  },
};

function speakersOf(question: Question, { folder }: LintContext): string[] {
  const voices = folder.facts.filter((fact) => question.facts.includes(fact.id)).map((fact) => fact.voice);
  return [...new Set(voices.flatMap((voice) => (voice.kind === "article" ? [] : [voice.speaker])))];
}

function formsOf(speaker: string, { wording }: LintContext): string[] {
  const said = wording.entities[speaker];
  return said ? [said.name, said.phrase, said.short] : [];
}

/** The option ids that the key is made of, both ends of a pairing included. */
function keyedEnds(question: Question): Set<string> {
  const keyed = [...keyedParts(question)].filter(([, holds]) => holds).map(([part]) => part);
  return new Set([...keyed, ...keyed.flatMap((part) => part.split("/"))]);
}

function keyedOptionTexts(question: Question): string[] {
  const ends = keyedEnds(question);
  return optionSets(question).flatMap((set) =>
    set.options.filter((option) => ends.has(set.part(option))).map((option) => option.text),
  );
}

function keyedFeedback(question: Question): string[] {
  const ends = new Set([...keyedEnds(question), "right"]);
  return Object.entries(question.feedback)
    .filter(([part]) => ends.has(part))
    .map(([, { text }]) => text);
}
