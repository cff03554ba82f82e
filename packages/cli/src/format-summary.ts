import { interactions } from "@wellread/content";
import type { Finding } from "@wellread/content/lint";
import type { Summary } from "./summarise-questions.ts";

/** The figures as lines, their names in one column. */
export function formatSummary(summary: Summary): string[] {
  const { facts, aboveRemember: above, largestModel: largest } = summary;
  const missing = facts.missing.length === 0 ? "" : ` (not ${facts.missing.join(" ")})`;
  const lines: [string, string][] = [
    ["bank", `${summary.article}, ${summary.locale}, version ${summary.bank}`],
    ["questions", String(summary.questions)],
    ["models", String(summary.models)],
    ["interactions", `${summary.interactions} of ${interactions.length} (${list(summary.byInteraction)})`],
    ["facts covered", `${facts.covered} of ${facts.of}${missing}`],
    ["above Remember", `${percent(above.share)} (${above.questions})`],
    [
      "largest model",
      largest === null ? "none" : `${percent(largest.share)} (${largest.model}, ${largest.questions})`,
    ],
    ["presentations", String(summary.presentations)],
    ["test-wise guesser", describeGuesser(summary.guesser)],
    ["lint findings", String(summary.findings.length)],
  ];
  const column = Math.max(...lines.map(([name]) => name.length));
  const ofBank = summary.findings.filter(({ question }) => question === undefined);
  return [...lines.map(([name, value]) => `${name.padEnd(column)}  ${value}`), ...ofBank.map(formatFinding)];
}

/** One finding of a lint. */
export function formatFinding({ rule, message }: Finding): string {
  return `  ! ${rule}: ${message}`;
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
