import {
  interactions,
  optionKinds,
  questionMix,
  type Bank,
  type FactId,
  type OptionKind,
  type Question,
} from "@wellread/content";
import {
  guesserScore,
  isWithinChance,
  lintBank,
  optionsOf,
  type Finding,
  type GuesserScore,
} from "@wellread/content/lint";
import type { KnownArticle } from "./articles.ts";
import { countPresentations, formatFinding } from "./question-text.ts";

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
  readonly byTopic: Readonly<Record<string, number>>;
  /** Different sets of options that the questions can be drawn as, before their order. */
  readonly presentations: number;
  /** Of a bank that is made of asks. */
  readonly asks?: AsksSummary;
}

/** What is counted of asks: questions that are a second way to ask are siblings. */
interface AsksSummary {
  readonly asks: number;
  readonly siblings: number;
  readonly kinds: Readonly<Record<OptionKind, number>>;
  /** How many questions count for each wish of the mix. */
  readonly mix: Readonly<Record<string, number>>;
}

function summariseAsks({ siblings }: Bank, questions: readonly Question[]): AsksSummary {
  const others = new Set(siblings.flatMap(([, ...same]) => same));
  const second = questions.filter(({ id }) => others.has(id)).length;
  const kinds = tally(questions.flatMap(optionsOf).flatMap(({ kind }) => kind ?? []));
  return {
    asks: questions.length - second,
    siblings: second,
    kinds: { key: 0, misreading: 0, elsewhere: 0, unsupported: 0, ...kinds },
    mix: Object.fromEntries(questionMix.map(({ name, counts }) => [name, questions.filter(counts).length])),
  };
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
    byTopic: tally(questions.flatMap(({ topics }) => topics)),
    presentations: questions.reduce((sum, question) => sum + countPresentations(question), 0),
    ...(folder.asks && { asks: summariseAsks(bank, questions) }),
    ...judgeBank(known, questions),
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The figures as lines, their names in one column. */
export function formatSummary(summary: Summary): string[] {
  const { facts, aboveRemember: above, largestModel: largest } = summary;
  const missing = facts.missing.length === 0 ? "" : ` (not ${facts.missing.join(" ")})`;
  const lines: [string, string][] = [
    ["bank", `${summary.article}, ${summary.locale}, version ${summary.bank}`],
    ["questions", String(summary.questions)],
    ...(summary.asks ? [countAsks(summary.asks)] : []),
    ["models", String(summary.models)],
    ["interactions", `${summary.interactions} of ${interactions.length} (${list(summary.byInteraction)})`],
    ["topics", list(summary.byTopic)],
    ["facts covered", `${facts.covered} of ${facts.of}${missing}`],
    ["above Remember", `${percent(above.share)} (${above.questions})`],
    [
      "largest model",
      largest === null ? "none" : `${percent(largest.share)} (${largest.model}, ${largest.questions})`,
    ],
    ["presentations", String(summary.presentations)],
    ["test-wise guesser", describeGuesser(summary.guesser)],
    ...(summary.asks ? describeAsks(summary.asks) : []),
    ["lint findings", String(summary.findings.length)],
  ];
  const column = Math.max(...lines.map(([name]) => name.length));
  const ofBank = summary.findings.filter(({ question }) => question === undefined);
  return [...lines.map(([name, value]) => `${name.padEnd(column)}  ${value}`), ...ofBank.map(formatFinding)];
}

function countAsks({ asks, siblings }: AsksSummary): [string, string] {
  return ["asks", `${asks}, and ${siblings} siblings`];
}

function describeAsks({ kinds, mix }: AsksSummary): [string, string][] {
  return [
    ["kinds of options", optionKinds.map((kind) => `${kind} ${kinds[kind]}`).join(", ")],
    ["mix", list(mix)],
  ];
}

function describeGuesser({
  n,
  score,
  chance,
  standardError,
  withinChance,
  heuristics,
}: Summary["guesser"]): string {
  if (n === 0) return "no choice to guess";
  const [best = ["", 0]] = Object.entries(heuristics).toSorted(([, a], [, b]) => b - a);
  return [
    `right in ${percent(score)} of ${n} choices (by ${best[0]} alone ${percent(best[1])})`,
    `chance ${percent(chance)} + 2 SE = ${percent(Math.min(1, chance + 2 * standardError))}`,
    withinChance ? "within chance" : "BEYOND CHANCE",
  ].join("; ");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

/** What the quality rules and a reader who only looks at the options make of some questions. */
interface Judgement {
  /** What the rules found in these questions and, where they are the whole bank, in it as a whole. */
  readonly findings: readonly Finding[];
  /** Of a guesser who combines all heuristics; then of each heuristic. Over the choices among these questions. */
  readonly guesser: GuesserScore & {
    readonly withinChance: boolean;
    readonly heuristics: Readonly<Record<string, number>>;
  };
}

/** Judges a selection of a bank's questions. */
function judgeBank({ folder, bank }: KnownArticle, questions: readonly Question[]): Judgement {
  const selected = new Set(questions.map(({ id }) => id));
  const all = bank.questions.every(({ id }) => selected.has(id));
  const { combined, ...others } = guesserScore({ ...bank, questions: [...questions] });
  return {
    findings: lintBank(bank, folder).filter(({ question }) =>
      question === undefined ? all : selected.has(question),
    ),
    guesser: {
      ...combined,
      withinChance: [combined, ...Object.values(others)].every(isWithinChance),
      heuristics: Object.fromEntries(Object.entries(others).map(([name, { score }]) => [name, score])),
    },
  };
}
