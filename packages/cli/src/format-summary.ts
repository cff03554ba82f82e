import { interactions } from "@wellread/content";
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
  ];
  const column = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `${name.padEnd(column)}  ${value}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
