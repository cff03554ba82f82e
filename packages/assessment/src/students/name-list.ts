import { indexNames } from "./name-index.ts";
import { exactName } from "./name-likeness.ts";
import { commas, nameSuffix, nameFault, type NameFault, nicknameLength, nicknameSchema } from "./nickname.ts";

/** The most names that a list can have. */
export const mostNames = 300;

/** A line of a list, counted from 1 as it was typed, and what is wrong with what it says. */
export type LineFault = { line: number; fault: NameFault | "minutes" };

/** A name that stands in several lines. */
export type NameTwice = { name: string; lines: number[] };

/** What a list was read as, and where that is not what stands in it. */
export type NameList = {
  /** The names as they are stored, in their order, with those that are at fault as they were typed. */
  names: string[];
  /** The line of each name. */
  lines: number[];
  faults: LineFault[];
  twice: NameTwice[];
  /** How many lines had the last name first, and a comma. */
  turned: number;
  /** How many lines were several names. */
  split: number;
  /** In how many lines a name was put together from several cells of a sheet. */
  joined: number;
  /** In how many lines something was left out, such as a number or a mail address. */
  trimmed: number;
};

/** The lines of a text, whatever ends them, with the empty ones, as the others are counted by them. */
export const linesOf = (text: string): string[] =>
  text.replaceAll("\u{feff}", "").split(/\r\n|[\n\r\v\f\u{85}\u{2028}\u{2029}]/u);

const bullet = /^[-–—*•·‣▪◦○●☐□]\s+/u;
const numbered = /^(?:\(\p{Nd}{1,3}\)|[#№]?\p{Nd}{1,3}(?:\s*[.):]+|\s*[-–—]\s))\s*(?=.*\p{L})/u;
const counted = /^\p{Nd}{1,3}\s+(?=.*\p{L})/u;
const opening = /^["“”„«»‹›'‘’`]+/u;
const closing = /["“”„«»‹›'‘’`]+$/u;
const edges = /^[\s,;،，]+|[\s,;،，、]+$/gu;
const mailAddress = /\s*<?[^\s<>,;"]+@[^\s<>,;"]+>?/gu;

const unquote = (text: string): string =>
  opening.test(text) && closing.test(text) ? text.replace(opening, "").replace(closing, "").trim() : text;

/** The cells between the signs that match, but for those within double quotes; empty ones are left out. */
function cellsOf(text: string, between: RegExp): string[] {
  const cells = [""];
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    if (between.test(sign) && !isQuoted) cells.push("");
    else cells[cells.length - 1] += sign;
  }
  return cells
    .map((cell) => unquote(cell.trim().replaceAll('""', '"')).replaceAll(edges, ""))
    .filter((cell) => cell !== "");
}

/** A cell of a sheet that is no part of a name: a number, a date, a mail address, or a class such as "7b". */
const isAside = (cell: string): boolean =>
  !/\p{L}/u.test(cell) || cell.includes("@") || /^\d{1,2}\s?\p{L}$/u.test(cell);

/** Of several cells, those that name somebody; all, if none of them would. */
const namingOf = (cells: readonly string[]): string[] => {
  const naming = cells.filter((cell) => !isAside(cell));
  return naming.length === 0 ? [...cells] : naming;
};

/** "King, Jr." is one part of a list. */
function withSuffixes(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const before = nameSuffix.test(part) ? whole.pop() : undefined;
    whole.push(before === undefined ? part : `${before}, ${part}`);
  }
  return whole;
}

/** What the first line of a sheet calls the columns of first and last names. */
const columnNames = {
  first: /^(?:first|given|christian)[ _-]?names?$|^vornamen?$|^prénom$|^nombre$/i,
  last: /^(?:last|family|sur)[ _-]?names?$|^(?:nach|familien)namen?$|^nom$|^apellidos?$/i,
  other: /^(?:full )?names?$|^students?$|^class$|^klasse$|^e-?mails?$|^nr\.?$|^no\.?$|^#$|^id$/i,
};

/** Where a sheet has first and last names, by the line that names its columns; null if that line names none. */
function columnsOf(line: string): { first: number; last: number } | null {
  const heads = cellsOf(line, /[\t;,]/);
  const isHead = (head: string): boolean => Object.values(columnNames).some((name) => name.test(head));
  if (heads.length === 0 || !heads.every((head) => isHead(head))) return null;
  const at = (name: RegExp): number => heads.findIndex((head) => name.test(head));
  return { first: at(columnNames.first), last: at(columnNames.last) };
}

/** What the lines of a list have in common. */
type Habits = {
  /** Each begins with a number and no sign after it. */
  isCounted: boolean;
  isAlone: boolean;
  columns: { first: number; last: number } | null;
};

type Line = { names: string[]; isTrimmed: boolean; isSplit: boolean; isJoined: boolean };

/** The parts of a line that are names, or of which one is made. */
function partsOf(
  text: string,
  { isAlone, columns }: Habits,
): { parts: string[]; as: "list" | "cells" | "name" } {
  if (isAlone && /[;、]/u.test(text)) return { parts: cellsOf(text, /[;、]/u), as: "list" };
  const cells = cellsOf(text, /[\t;]/);
  const [first, last] = [cells[columns?.first ?? -1], cells[columns?.last ?? -1]];
  if (first !== undefined && last !== undefined) return { parts: [first, last], as: "cells" };
  const naming = namingOf(cells);
  if (naming.length > 1) return { parts: naming, as: "cells" };
  const parts = withSuffixes(namingOf(cellsOf(cells.length > 1 ? (naming[0] ?? "") : text, commas)));
  return { parts, as: parts.length > 2 ? "list" : "name" };
}

const signs = /[\s"“”„«»‹›,،，;、]+/gu;

function readLine(typed: string, habits: Habits): Line {
  const bare = typed
    .trim()
    .replace(bullet, "")
    .replace(numbered, "")
    .replace(habits.isCounted ? counted : /(?!)/u, "");
  const named = bare.replaceAll(mailAddress, "").replaceAll(edges, "");
  const { parts, as } = partsOf(named === "" ? bare : named, habits);
  const names = as === "list" ? parts : [parts.join(as === "cells" ? " " : ", ")];
  return {
    names: names.join("") === "" ? [typed.trim()] : names,
    isSplit: as === "list",
    isJoined: as === "cells",
    isTrimmed: names.join("").replaceAll(signs, "").length < typed.replaceAll(signs, "").length,
  };
}

/** Whether no two names are the same. */
export const areApart = (names: readonly string[]): boolean =>
  new Set(names.map((name) => exactName(name))).size === names.length;

/** The lines on which each name stands that stands on several, but for those that are no names. */
export function findTwice(
  names: readonly string[],
  lines: readonly number[],
  faults: readonly LineFault[],
): NameTwice[] {
  const faulty = new Set(faults.map(({ line }) => line));
  const sound = [...names.keys()].filter((at) => !faulty.has(lines[at] ?? 0));
  const places = Map.groupBy(sound, (at) => exactName(names[at] ?? ""));
  return [...places.values()]
    .filter(({ length }) => length > 1)
    .map((found) => ({ name: names[found[0] ?? 0] ?? "", lines: found.map((at) => lines[at] ?? 0) }));
}

/**
 * Reads a list of names, one a line, as people type it or paste it from a sheet, a document or a mail: with numbers,
 * bullets, quotes, tabs, commas at the end and empty lines. "Schmidt, Jonas" is Jonas Schmidt; a line with more commas is
 * a list of names. What was not taken as it stands is counted, so that a page can say so.
 */
export function readNameList(text: string): NameList {
  const typed = linesOf(text);
  const said = typed.filter((line) => line.trim() !== "");
  const columns = said.length > 1 ? columnsOf(said[0] ?? "") : null;
  const habits = {
    isCounted: said.length > 1 && said.every((line) => counted.test(line.trim())),
    isAlone: said.length === 1,
    columns,
  };
  const head = columns === null ? -1 : typed.indexOf(said[0] ?? "");
  const read = typed.flatMap((line, at) => {
    if (line.trim() === "" || at === head) return [];
    const { names, ...rest } = readLine(line, habits);
    return names.map((name) => ({ name, line: at + 1, ...rest }));
  });
  const faults = read.flatMap(({ name, line }): LineFault[] => {
    const fault = nameFault(name);
    return fault === null ? [] : [{ line, fault }];
  });
  const names = read.map(({ name }) => nicknameSchema.safeParse(name).data ?? name);
  const lines = read.map(({ line }) => line);
  const countLines = (is: (one: (typeof read)[number], at: number) => boolean): number =>
    new Set(read.filter(is).map(({ line }) => line)).size;
  return {
    names,
    lines,
    faults,
    twice: findTwice(names, lines, faults),
    turned: countLines(({ name }, at) => commas.test(name) && !commas.test(names[at] ?? "")),
    split: countLines(({ isSplit }) => isSplit),
    joined: countLines(({ isJoined }) => isJoined),
    trimmed: countLines(({ isTrimmed }) => isTrimmed) + (head < 0 ? 0 : 1),
  };
}

/** A list in which names that stand in it several times have numbers, as in "Anna (1)" and "Anna (2)". */
export function tellApart(names: readonly string[]): string[] {
  const times = Map.groupBy(names, (name) => exactName(name));
  const taken = new Set(names.map((name) => exactName(name)));
  const last = new Map<string, number>();
  return names.map((name) => {
    const exact = exactName(name);
    if ((times.get(exact)?.length ?? 0) < 2) return name;
    let number = last.get(exact) ?? 0;
    let told: string;
    do {
      number += 1;
      told = numberName(name, number);
    } while (taken.has(exactName(told)));
    last.set(exact, number);
    return told;
  });
}

/** A name with a number, which stays as short as a name has to be. */
function numberName(name: string, number: number): string {
  const mark = ` (${number})`;
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(name)];
  return `${letters
    .slice(0, nicknameLength.max - mark.length)
    .map(({ segment }) => segment)
    .join("")}${mark}`;
}

/** The names of a list that nobody of those who have come has, in the order of the list. */
export function missingNames<Name extends string>(
  listed: readonly Name[],
  come: readonly (string | null)[],
): Name[] {
  const index = indexNames(listed);
  const here = new Set(come.flatMap((name) => (name === null ? [] : (index.find(name) ?? []))));
  return listed.filter((name) => !here.has(name));
}
