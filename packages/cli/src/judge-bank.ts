import type { Question } from "@wellread/content";
import {
  guesserScore,
  isWithinChance,
  lintBank,
  type Finding,
  type GuesserScore,
} from "@wellread/content/lint";
import type { KnownArticle } from "./known-articles.ts";

/** What the quality rules and a reader who only looks at the options make of some questions. */
export interface Judgement {
  /** What the rules found in these questions and, where they are the whole bank, in it as a whole. */
  readonly findings: readonly Finding[];
  /** Of a guesser who combines all heuristics; then of each heuristic. Over the choices among these questions. */
  readonly guesser: GuesserScore & {
    readonly withinChance: boolean;
    readonly heuristics: Readonly<Record<string, number>>;
  };
}

/** Judges a selection of a bank's questions. */
export function judgeBank({ folder, bank }: KnownArticle, questions: readonly Question[]): Judgement {
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
