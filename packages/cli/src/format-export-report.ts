import { sayLosses, saySubstitute, type ExportReport } from "@wellread/formats";
import { wrapText } from "./wrap-text.ts";

/** What became of a quiz's questions as lines: where it is, how many came along, what was lost and what left out. */
export function formatExportReport(report: ExportReport, paths: readonly string[], width: number): string[] {
  const { ofFile, carried, mapped, leftOut } = report;
  const total = carried.length + mapped.length + leftOut.length;
  return [
    ...paths.map((path) => `wrote ${path}`),
    `${carried.length + mapped.length} of ${total} questions: ${carried.length} as they are, ${mapped.length} as something else, ${leftOut.length} left out`,
    ...ofFile.flatMap((lost) => wrapText(`of the file as a whole: ${sayLosses([lost])}`, width)),
    ...group(
      carried.filter(({ lost }) => lost.length > 0),
      ({ lost }) => `as they are (lost: ${sayLosses(lost)})`,
      width,
    ),
    ...group(mapped, ({ as, lost }) => `as ${saySubstitute(as)} (lost: ${sayLosses(lost)})`, width),
    ...group(leftOut, ({ reason, limit }) => `left out: ${sayLosses([reason], "en", limit)}`, width),
  ];
}

/** Questions that share a fate stand together. */
function group<Fate extends { question: string }>(
  fates: readonly Fate[],
  describe: (fate: Fate) => string,
  width: number,
): string[] {
  return [...Map.groupBy(fates, describe)].flatMap(([fate, alike]) => [
    ...wrapText(fate, width),
    ...wrapText(alike.map(({ question }) => question).join(" "), width - 2).map((line) => `  ${line}`),
  ]);
}
