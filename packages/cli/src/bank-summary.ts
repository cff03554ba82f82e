import { interactions, type FactId, type Question } from "@wellread/content";
import { countPresentations } from "./count-presentations.ts";
import { judgeBank, type Judgement } from "./judge-bank.ts";
import type { KnownArticle } from "./known-articles.ts";

/** Figures over some or all questions of a bank. Shares are from 0 to 1. */
export interface Summary extends Judgement {
  readonly article: string;
  readonly locale: string;
  readonly bank: string;
  readonly questions: number;
  readonly models: number;
  readonly interactions: number;
  readonly facts: { readonly covered: number; readonly of: number; readonly missing: readonly FactId[] };
  readonly aboveRemember: { readonly questions: number; readonly share: number };
  readonly largestModel: {
    readonly model: string;
    readonly questions: number;
    readonly share: number;
  } | null;
  readonly byModel: Readonly<Record<string, number>>;
  readonly byInteraction: Readonly<Record<string, number>>;
  /** Different sets of options that the questions can be drawn as, before their order. */
  readonly presentations: number;
}

/** Counts what a selection of a bank's questions holds. */
export function summariseQuestions(known: KnownArticle, questions: readonly Question[]): Summary {
  const { folder, bank } = known;
  const proving = new Set(questions.flatMap(({ facts }) => facts));
  const missing = folder.facts.map(({ id }) => id).filter((id) => !proving.has(id));
  const above = questions.filter(({ level }) => level !== "remember").length;
  const byModel = tally(questions.map(({ model }) => model));
  const byInteraction = tally(questions.map(({ interaction }) => interaction));
  const [largest] = Object.entries(byModel).toSorted(([, a], [, b]) => b - a);
  const share = (part: number) => (questions.length === 0 ? 0 : part / questions.length);
  return {
    article: bank.article,
    locale: bank.locale,
    bank: bank.version,
    questions: questions.length,
    models: Object.keys(byModel).length,
    interactions: interactions.filter((interaction) => byInteraction[interaction] !== undefined).length,
    facts: { covered: folder.facts.length - missing.length, of: folder.facts.length, missing },
    aboveRemember: { questions: above, share: share(above) },
    largestModel:
      largest === undefined ? null : { model: largest[0], questions: largest[1], share: share(largest[1]) },
    byModel,
    byInteraction,
    presentations: questions.reduce((sum, question) => sum + countPresentations(question), 0),
    ...judgeBank(known, questions),
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
