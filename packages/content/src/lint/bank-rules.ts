import { timesOfQuiz } from "../question-mix.ts";
import type { Question } from "../question.ts";
import { guesserScore, heuristics, isWithinChance, scoreOf } from "./guessing.ts";
import { askedText, keyedParts, optionSets, singleKeySets } from "./option-sets.ts";
import { readingGrade } from "./reading-level.ts";
import type { BankRule, LintContext } from "./rule.ts";
import { plainWords, readValues } from "./words.ts";

/** What a bank must hold. Shares are 0 to 1. */
export interface BankMixThresholds {
  /** Least share of questions above "remember". */
  readonly aboveRemember: number;
  /** Largest share of questions from one model. */
  readonly largestModel: number;
  readonly questions: number;
  readonly models: number;
  readonly interactions: number;
  /** How many times it holds what a quiz must hold of the mix, so that quizzes can differ. */
  readonly timesOfQuiz: number;
}

/** What a bank of a whole article holds; its models are the sorts of its asks. A small article passes its own numbers. */
export const fullBankMix: BankMixThresholds = {
  aboveRemember: 0.6,
  largestModel: 0.35,
  questions: 70,
  models: 10,
  interactions: 8,
  timesOfQuiz,
};

/** The bank draws on every fact of its article, on several models and interactions, and asks for more than recall. */
export function bankMix(least: BankMixThresholds = fullBankMix): BankRule {
  return {
    id: "bank-mix",
    source: "assessment-science §3; issue 2",
    check: (context) => [
      ...shareFaults(context, least),
      ...countFaults(context, least),
      ...uncovered(context),
    ],
  };
}

function shareFaults({ bank: { questions } }: LintContext, least: BankMixThresholds): string[] {
  const above = questions.filter((question) => question.level !== "remember").length / questions.length;
  const models = Map.groupBy(questions, (question) => question.model);
  const large = [...models].filter(([, own]) => own.length / questions.length > least.largestModel);
  return [
    ...(above < least.aboveRemember
      ? [`${percent(above)} are above remember, under ${percent(least.aboveRemember)}`]
      : []),
    ...large.map(
      ([model, own]) => `${model} makes ${percent(own.length / questions.length)} of the questions`,
    ),
  ];
}

function countFaults({ bank: { questions } }: LintContext, least: BankMixThresholds): string[] {
  const counts = {
    questions: questions.length,
    models: new Set(questions.map((question) => question.model)).size,
    interactions: new Set(questions.map((question) => question.interaction)).size,
  };
  return (["questions", "models", "interactions"] as const)
    .filter((what) => counts[what] < least[what])
    .map((what) => `${counts[what]} ${what}, under ${least[what]}`);
}

function uncovered({ bank, folder }: LintContext): string[] {
  const covered = new Set(bank.questions.flatMap((question) => question.facts));
  return folder.facts.filter((fact) => !covered.has(fact.id)).map((fact) => `no key rests on ${fact.id}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** No two questions share an id, nor both what they ask and the words of their key. */
export const distinctQuestions: BankRule = {
  id: "distinct-questions",
  source: "issue 2",
  check: ({ bank: { questions } }) => [
    ...groups(questions, ({ id }) => id).map((same) => `${same.length} questions have the id ${same[0]?.id}`),
    ...groups(questions, stemAndKey).map(
      (same) => `${same.map(({ id }) => id).join(", ")} have the same stem and key: "${same[0]?.stem}"`,
    ),
  ],
};

function groups(questions: readonly Question[], by: (question: Question) => string): Question[][] {
  return [...Map.groupBy(questions, by).values()].filter((same) => same.length > 1);
}

/** Stem and key in words, so that another id, order or shuffle does not make another question. */
function stemAndKey(question: Question): string {
  const texts = new Map(
    optionSets(question).flatMap((set) => set.options.map((option) => [set.part(option), option.text])),
  );
  if (question.interaction === "text-entry")
    for (const entry of question.options) texts.set(entry.id, entry.text);
  const say = (part: string): string =>
    texts.get(part) ??
    part
      .split("/")
      .map((end) => texts.get(end) ?? end)
      .join(" / ");
  const keyed = [...keyedParts(question)].filter(([, holds]) => holds).map(([part]) => say(part));
  return [askedText(question), ...keyed.toSorted()].map((text) => plainWords(text).join(" ")).join("\n");
}

/**
 * Over the bank, the key is the longest option no more often than chance + 2 SE. Expected over every presentation,
 * ties split; numbers and dates left out, as in `key-length`.
 */
export const keyLongest: BankRule = {
  id: "key-longest",
  source: "NBME",
  check({ bank, words }) {
    const sets = bank.questions
      .filter(({ interaction }) => interaction === "choice")
      .flatMap(singleKeySets)
      .filter(({ key, distractors }) => {
        const texts = [key, ...distractors].map((option) => option.text);
        return readValues(texts, words) === undefined;
      });
    const result = scoreOf(sets, heuristics.longest, words);
    return isWithinChance(result)
      ? []
      : [`the key is longest in ${(result.score * 100).toFixed(1)} % of ${result.n} choice questions`];
  },
};

/** No way of guessing by the looks of the options beats chance by more than two standard errors. */
export const guesser: BankRule = {
  id: "guesser",
  source: "assessment-science §3",
  check: ({ bank }) =>
    Object.entries(guesserScore(bank))
      .filter(([, result]) => !isWithinChance(result))
      .map(
        ([name, { score, chance, standardError, n }]) =>
          `${name} is right in ${percent(score)} of ${n} questions; chance is ${percent(chance)} ± ${percent(2 * standardError)}`,
      ),
};

const highestMedian = 9;

/** Half of the questions read at grade 9 or below by Flesch-Kincaid, names masked. */
export const readingLevelMedian: BankRule = {
  id: "reading-level-median",
  source: "Haladyna; Kincaid 1975",
  check(context) {
    const grades = context.bank.questions.flatMap((question) => readingGrade(question, context) ?? []);
    const median = medianOf(grades);
    return median > highestMedian ? [`the median grade is ${median.toFixed(1)}, over ${highestMedian}`] : [];
  },
};

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}
