import {
  addDecimals,
  type Decimal,
  decimalOf,
  makeDecimal,
  minus,
  multiplyDecimals,
} from "@wellread/assessment";
import type { Change } from "../import/draft.ts";
import { meet, mostSpans, readFigure, type Span, spanAround } from "../import/drafted-numbers.ts";
import { ImportFault } from "../import/import-problem.ts";
import { squeezeText } from "../import/markup.ts";
import { elementOf, elementsOf, textIn, withDescendants, type XmlNode } from "../import/xml-tree.ts";

/** A condition of an item's rules, and the points that it gives. */
interface Scored {
  readonly when: XmlNode;
  readonly points: number;
}

const conditional = new Set(["responseif", "responseelseif"]);

const numbers = new Set(["float", "integer"]);

/** Points that a rule sets or adds, whatever it calls them; undefined where it does neither. */
function pointsOf(rule: XmlNode): number | undefined {
  if (rule.name !== "setoutcomevalue" || rule.attributes.get("identifier") === "MAXSCORE") return undefined;
  const [given] = elementsOf(rule);
  const value = given?.name === "sum" ? elementOf(given, "basevalue") : given;
  const isNumber = value?.name === "basevalue" && numbers.has(value.attributes.get("basetype") ?? "");
  return isNumber ? Number(textIn(value)) : undefined;
}

/** The points that a branch of rules gives, where its condition holds; undefined where it says nothing of them. */
export const pointsIn = (branch: XmlNode): number | undefined =>
  elementsOf(branch)
    .map(pointsOf)
    .find((points) => points !== undefined);

/**
 * Under which conditions an item gives points, in the order in which they are tried.
 *
 * @throws {ImportFault} where whatever no condition has named earns some.
 */
export function scoredConditions(rules: XmlNode | undefined): Scored[] {
  const nodes = rules === undefined ? [] : [...withDescendants(rules)];
  return nodes.flatMap((node) => {
    const points = pointsIn(node);
    if (points === undefined) return [];
    if (node.name === "responseelse" && points > 0) throw new ImportFault("rules_unknown", { place: node });
    const [when] = elementsOf(node);
    return conditional.has(node.name) && when !== undefined ? [{ when, points }] : [];
  });
}

/** What conditions are read by: the response that they are about, and its key. */
export interface Asked {
  readonly name: string;
  readonly isWhole: boolean;
  readonly correct: readonly string[];
}

const unknown = (place: XmlNode) => new ImportFault("rules_unknown", { place, detail: place.name });
const isResponse = (node: XmlNode | undefined, { name }: Asked) =>
  node?.name === "variable" && node.attributes.get("identifier") === name;

/** What an operator holds against the response, and whether the response stands first. */
function readOperands(node: XmlNode, asked: Asked): { value: string; isFirst: boolean } {
  const [one, other] = elementsOf(node);
  const isFirst = isResponse(one, asked);
  const constant = isFirst ? other : one;
  if (constant === undefined || (!isFirst && !isResponse(other, asked))) throw unknown(node);
  if (constant.name === "basevalue") return { value: squeezeText(textIn(constant)).trim(), isFirst };
  const [key, ...others] = asked.correct;
  if (constant.name === "correct" && key !== undefined && others.length === 0) return { value: key, isFirst };
  throw unknown(node);
}

/** Numbers for which a condition holds, and what had to change for that. */
interface Held {
  readonly spans: readonly Span[];
  readonly changes: readonly Change[];
}

const everything: Span = { from: undefined, to: undefined };
const one = decimalOf(1);
const endsIncluded: readonly Change[] = [{ code: "ends_included" }];

/** A bound that is itself not right: the next whole number is, or else it is taken for right, which is said. */
function beside(
  bound: Decimal,
  step: Decimal,
  { isWhole }: Asked,
): { bound: Decimal; changes: readonly Change[] } {
  return isWhole && bound.scale === 0
    ? { bound: addDecimals(bound, step), changes: [] }
    : { bound, changes: endsIncluded };
}

function readComparison(node: XmlNode, asked: Asked): Held {
  const { value, isFirst } = readOperands(node, asked);
  const figure = readFigure(value).value;
  const isAbove = node.name.startsWith("g") === isFirst;
  const { bound, changes } = node.name.endsWith("e")
    ? { bound: figure, changes: [] }
    : beside(figure, isAbove ? one : minus(one), asked);
  return { spans: [isAbove ? { from: bound, to: undefined } : { from: undefined, to: bound }], changes };
}

const percent = makeDecimal("1", 2, false);
const magnitude = (value: Decimal) => (value.units < 0n ? minus(value) : value);

function readEqual(node: XmlNode, asked: Asked): Held {
  const key = readFigure(readOperands(node, asked).value).value;
  const mode = node.attributes.get("tolerancemode") ?? "exact";
  if (mode === "exact") return { spans: [{ from: key, to: key }], changes: [] };
  const rooms = (node.attributes.get("tolerance") ?? "")
    .trim()
    .split(/\s+/)
    .map((room) => readFigure(room).value);
  const sizes =
    mode === "relative"
      ? rooms.map((room) => multiplyDecimals(multiplyDecimals(magnitude(key), room), percent))
      : rooms;
  const [below, above = below] = sizes;
  if (below === undefined || (mode !== "absolute" && mode !== "relative")) throw unknown(node);
  const isOpen = ["includelowerbound", "includeupperbound"].some(
    (end) => node.attributes.get(end) === "false",
  );
  return { spans: [spanAround(key, below, above)], changes: isOpen ? endsIncluded : [] };
}

/** What is the same when rounded: half a step below the key, and half a step above, which is not included. */
function readRounded(node: XmlNode, asked: Asked): Held {
  const key = readFigure(readOperands(node, asked).value).value;
  const figures = Number(node.attributes.get("figures"));
  const isPlaces = node.attributes.get("roundingmode") === "decimalPlaces";
  if (!Number.isInteger(figures) || figures < Number(!isPlaces) || figures > 15) throw unknown(node);
  const digits = String(magnitude(key).units);
  const places = isPlaces ? figures : figures - (digits.length - key.scale);
  const rounded = roundTo(key, places);
  const room = makeDecimal("5", places + 1, false);
  return { spans: [spanAround(rounded, room)], changes: endsIncluded };
}

function roundTo(value: Decimal, places: number): Decimal {
  if (value.scale <= places) return value;
  const step = 10n ** BigInt(value.scale - places);
  const units = magnitude(value).units;
  const rounded = makeDecimal(String((units + step / 2n) / step), places, false);
  return value.units < 0n ? minus(rounded) : rounded;
}

/** The numbers of a response for which a condition holds. */
export function readSpans(node: XmlNode, asked: Asked): Held {
  const parts = () => elementsOf(node).map((part) => readSpans(part, asked));
  if (node.name === "or") return gather(parts());
  if (node.name === "and") {
    const held = parts();
    return {
      spans: held.reduce<readonly Span[]>((met, { spans }) => meetAll(met, spans), [everything]),
      changes: held.flatMap(({ changes }) => changes),
    };
  }
  if (node.name === "isnull") return { spans: [], changes: [] };
  if (isAnswered(node)) return { spans: [everything], changes: [] };
  if (["gt", "gte", "lt", "lte"].includes(node.name)) return readComparison(node, asked);
  if (node.name === "equal" || node.name === "match") return readEqual(node, asked);
  if (node.name === "equalrounded") return readRounded(node, asked);
  throw unknown(node);
}

const gather = (held: readonly Held[]): Held => ({
  spans: held.flatMap(({ spans }) => spans),
  changes: held.flatMap(({ changes }) => changes),
});

/** What some spans have in common with others. Nobody writes many: each of them meets each. */
function meetAll(some: readonly Span[], others: readonly Span[]): Span[] {
  if (some.length * others.length > mostSpans) throw new ImportFault("rules_unknown");
  return some.flatMap((span) => others.flatMap((other) => meet(span, other) ?? []));
}

/** That there is an answer at all. */
const isAnswered = (node: XmlNode) =>
  node.name === "not" && elementsOf(node).every(({ name }) => name === "isnull");

/** A text for which a condition holds, and whether it has to have the same capitals. */
export interface HeldText {
  readonly text: string;
  readonly isStrict: boolean;
}

/** The texts of a response for which a condition holds. */
export function readTexts(node: XmlNode, asked: Asked): HeldText[] {
  if (node.name === "or") return elementsOf(node).flatMap((part) => readTexts(part, asked));
  if (node.name === "and") {
    const parts = elementsOf(node).filter((part) => !isAnswered(part));
    const [only] = parts;
    if (only === undefined || parts.length > 1) throw unknown(node);
    return readTexts(only, asked);
  }
  if (node.name === "isnull") return [];
  if (node.name === "patternmatch") {
    throw new ImportFault("wildcard", { place: node, detail: node.attributes.get("pattern") });
  }
  if (!["stringmatch", "match", "equal"].includes(node.name)) throw unknown(node);
  const { value } = readOperands(node, asked);
  if (node.attributes.get("substring") === "true")
    throw new ImportFault("wildcard", { place: node, detail: value });
  return [{ text: value, isStrict: node.attributes.get("casesensitive") !== "false" }];
}
