import type { BankRule, LintContext } from "./rule.ts";

/** What a bank must hold. Shares are 0 to 1. */
export interface BankMixThresholds {
  /** Least share of questions above "remember". */
  readonly aboveRemember: number;
  /** Largest share of questions from one model. */
  readonly largestModel: number;
  readonly questions: number;
  readonly models: number;
  readonly interactions: number;
}

/** What a bank of a whole article holds; a small article passes its own numbers. */
export const fullBankMix: BankMixThresholds = {
  aboveRemember: 0.3,
  largestModel: 0.15,
  questions: 150,
  models: 22,
  interactions: 8,
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

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
