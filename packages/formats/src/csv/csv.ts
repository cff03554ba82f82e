import type { NumberRange } from "@wellread/content";
import { comparisonWords } from "../comparison-words.ts";
import { defineExporter, type ExportFile } from "../exporter.ts";
import type { Item, ItemEntry, ItemOption } from "../item.ts";
import { isOneNumber } from "../range-figures.ts";
import { writeCsv } from "../spreadsheet.ts";
import { native, supportAll } from "../support.ts";

/** The columns of the file: a row for each option, pair, place or spelling. */
export const csvColumns = [
  "Question",
  "Interaction",
  "Topics",
  "Stem",
  "Part",
  "Text",
  "Right",
  "Points",
  "Feedback",
  "Proven",
] as const;

/** Columns that a file has only if one of its questions says how its typed answers are compared. */
export const comparisonColumns = ["Comparison", "Accents"] as const;

type Row = readonly (string | number)[];

/** What a row says of a part: which, its text, what is right of it, its share of the point, and why. */
type Part = readonly [
  part: string,
  text: string,
  right: string | number,
  points: number | "",
  feedback: string,
];

const byteOrderMark = "\uFEFF";

/** A plain table of everything, for reading and for import. It begins with a mark by which Excel knows its UTF-8. */
export const csv = defineExporter<Row>({
  extension: "csv",
  mediaType: "text/csv",
  group: "data",
  layoutChecked: false,
  ofFile: [],
  passagePlace: null,
  support: supportAll(native()),
  render: {
    choice: (item) =>
      rows(
        item,
        item.options.map((option) => optionPart(inOrder("option", !item.shuffled), option, 1, 0)),
      ),
    "true-false-set": (item) =>
      rows(
        item,
        item.options.map(({ text, right, feedback }) => [
          "statement",
          text,
          right ? "yes" : "no",
          "",
          feedback,
        ]),
      ),
    "multiple-response": (item) => {
      const keys = item.options.filter(({ right }) => right).length;
      const others = item.options.length - keys;
      return rows(
        item,
        item.options.map((option) => optionPart("option", option, share(keys), -share(others))),
      );
    },
    match: (item) => {
      const used = new Set(item.pairs.map(({ target }) => target));
      const unused = item.targets.filter((target) => !used.has(target));
      return rows(item, [
        ...item.pairs.map(({ source, target, feedback }): Part => [
          "pair",
          source,
          target,
          share(item.pairs.length),
          feedback,
        ]),
        ...unused.map((target): Part => ["unused", "", target, 0, ""]),
      ]);
    },
    order: (item) =>
      rows(
        item,
        item.shown.map((text) => {
          const place = item.ordered.findIndex((option) => option.text === text);
          return ["place", text, place + 1, "", item.ordered[place]?.feedback ?? ""];
        }),
      ),
    "text-entry": (item) =>
      rows(item, [
        ...entryParts(item.answer, "spelling", 1),
        ...item.rivals.flatMap((rival) => entryParts(rival, "other name", 0)),
        ...item.refused.map((text): Part => ["refused", text, "no", 0, item.otherFeedback]),
        ["anything else", "", "no", 0, item.otherFeedback],
      ]),
    "number-entry": (item) =>
      rows(item, [
        ["number", "", item.answer, 1, item.explanation],
        ...(isOneNumber(item.range) ? [] : rangeParts(item.range)),
        ["anything else", "", "no", 0, item.otherFeedback],
      ]),
    "inline-choice": (item) => {
      const gaps = item.pieces.filter((piece) => typeof piece !== "string");
      const statement = item.pieces
        .map((piece) => (typeof piece === "string" ? piece : `{${piece.id}}`))
        .join("");
      return rows(item, [
        ["text with gaps", statement, "", "", ""],
        ...gaps.flatMap(({ id, options }) =>
          options.map((option) => optionPart(inOrder(id, !item.shuffled), option, share(gaps.length), 0)),
        ),
      ]);
    },
  },
  assemble: (body, { baseName }): ExportFile[] => {
    const isCompared = body.some((row) => row.length > csvColumns.length);
    const header = isCompared ? [...csvColumns, ...comparisonColumns] : csvColumns;
    const filled = body.map((row) => [...row, ...header.slice(row.length).map(() => "")]);
    return [{ path: `${baseName}.csv`, text: byteOrderMark + writeCsv([header, ...filled]) }];
  },
});

function rows(item: Item, parts: readonly Part[]): Row[] {
  const { id, interaction, topics, stem, proven } = item;
  const compared = comparisonCells(item);
  return parts.map((part) => [
    id,
    interaction,
    topics.join(" "),
    stem,
    ...part,
    proven ? "yes" : "no",
    ...compared,
  ]);
}

/** How a typed answer is compared; nothing of one that is compared exactly, as every file is read that says nothing. */
function comparisonCells(item: Item): string[] {
  if (item.interaction !== "text-entry" || comparisonWords(item).length === 0) return [];
  return [item.comparison ?? "exact", item.ignoreAccents === true ? "ignore" : "count"];
}

function rangeParts({ from, to }: NumberRange): Part[] {
  return [
    ["from", "", from, "", ""],
    ["to", "", to, "", ""],
  ];
}

/** Options that stand in an order of their own say so: whoever imports them must not shuffle them. */
function inOrder(part: string, isOrdered: boolean): string {
  return isOrdered ? `${part}, in order` : part;
}

function optionPart(part: string, option: ItemOption, forRight: number, forWrong: number): Part {
  const { text, right, feedback } = option;
  return [part, text, right ? "yes" : "no", right ? forRight : forWrong, feedback];
}

function entryParts({ spellings, noted, feedback }: ItemEntry, part: string, points: 0 | 1): Part[] {
  const right = points === 1 ? "yes" : "no";
  return [
    ...spellings.map((text): Part => [part, text, right, points, feedback]),
    ...noted.map((text): Part => [`${part}, noted`, text, right, points, feedback]),
  ];
}

/** One part of so many, to five decimals. */
function share(parts: number): number {
  return parts === 0 ? 0 : Math.round(1e5 / parts) / 1e5;
}
