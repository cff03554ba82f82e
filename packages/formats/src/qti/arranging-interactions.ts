import type { QuizInfo } from "../exporter.ts";
import type { ItemOf } from "../item.ts";
import { element, type Element } from "../xml.ts";
import { optionAt } from "./choice-interactions.ts";
import { explainToAll, type ItemParts } from "./qti-item.ts";
import {
  decide,
  declareOutcome,
  declareResponse,
  float,
  ifAnswered,
  integer,
  isNull,
  mapped,
  operator,
  response,
  scoreByWorth,
  set,
  setScore,
  value,
  variable,
} from "./response-processing.ts";

const sourceAt = (index: number) => `s${index + 1}`;
const targetAt = (index: number) => `t${index + 1}`;

/** A table with a row for each source and a column for each target: what each row goes with. */
interface Table {
  readonly stem: string;
  readonly sources: readonly { readonly text: string; readonly target: number; readonly feedback: string }[];
  readonly targets: readonly string[];
  /** Whether the columns keep their order. */
  readonly fixed: boolean;
}

/** Right pairs ÷ sources. */
export function writeMatch({ stem, pairs, targets }: ItemOf<"match">): ItemParts {
  const sources = pairs.map(({ source, target, feedback }) => ({
    text: source,
    target: targets.indexOf(target),
    feedback,
  }));
  return writeTable({ stem, sources, targets, fixed: false }, [scoreByWorth]);
}

/** Below this many statements, all but one right earns nothing. */
const fewestForHalf = 4;

/** A row for each statement, yes or no: 1 for all right, ½ for all but one of four or more, else 0. */
export function writeTrueFalseSet(
  { stem, options }: ItemOf<"true-false-set">,
  { labels }: QuizInfo,
): ItemParts {
  const sources = options.map(({ text, right, feedback }) => ({ text, target: right ? 0 : 1, feedback }));
  const count = sources.length;
  // Half a statement's share below the sum, as the sum of shares such as ⅓ may not be what it should be.
  const atLeast = (right: number) => operator("gte", mapped(), float((right - 0.5) / count));
  const allButOne = { when: atLeast(count - 1), rules: [setScore(float(0.5))] };
  const score = decide([
    { when: atLeast(count), rules: [setScore(float(1))] },
    ...(count < fewestForHalf ? [] : [allButOne]),
  ]);
  const targets = [labels.yes, labels.no];
  return writeTable({ stem, sources, targets, fixed: true }, [ifAnswered([score])]);
}

function writeTable(table: Table, score: readonly Element[]): ItemParts {
  const key = table.sources.map(({ target }, index) => `${sourceAt(index)} ${targetAt(target)}`);
  const worth = key.map((pair) => [pair, 1 / key.length] as const);
  const { declaration, rule, feedback: why } = explainToAll(table.sources.map(({ feedback }) => feedback));
  return {
    responses: [declareResponse({ cardinality: "multiple", baseType: "directedPair", correct: key, worth })],
    outcomes: [declaration],
    body: [writeMatchInteraction(table)],
    rules: [...score, rule],
    feedback: [why],
  };
}

/** Drawn as a table of buttons where the player knows how, which needs no dragging. */
function writeMatchInteraction({ stem, sources, targets, fixed }: Table): Element {
  const rows = sources.map(({ text }, index) => associable(text, sourceAt(index), "1"));
  const columns = targets.map((text, index) => associable(text, targetAt(index), "0", fixed));
  return element(
    "matchInteraction",
    [element("prompt", stem), element("simpleMatchSet", rows), element("simpleMatchSet", columns)],
    {
      responseIdentifier: response,
      class: "qti-match-tabular",
      shuffle: "true",
      maxAssociations: String(sources.length),
    },
  );
}

function associable(text: string, identifier: string, matchMax: string, fixed = false): Element {
  const settings = { identifier, matchMax, ...(fixed ? { fixed: "true" } : {}) };
  return element("simpleAssociableChoice", text, settings);
}

const concordant = "CONCORDANT";
const placeOf = (identifier: string) => `PLACE_${identifier}`;
const answerAt = (place: number) => element("index", [variable()], { n: String(place) });

/** Max(0, 2 × concordant pairs ÷ pairs − 1), written out in rules: the standard has no operator for it. */
export function writeOrder({ stem, ordered, shown }: ItemOf<"order">): ItemParts {
  const key = ordered.map(({ text }) => optionAt(shown.indexOf(text)));
  const { declaration, rule, feedback: why } = explainToAll(ordered.map(({ feedback }) => feedback));
  return {
    responses: [declareResponse({ cardinality: "ordered", baseType: "identifier", correct: key })],
    outcomes: [
      ...key.map((identifier) => declareOutcome(placeOf(identifier), "integer", { start: 0 })),
      declareOutcome(concordant, "integer", { start: 0 }),
      declaration,
    ],
    body: [writeOrderInteraction(stem, shown)],
    rules: [
      ...key.map((identifier) => findPlace(identifier, key.length)),
      ...countPairs(key),
      scoreOrder(key),
      rule,
    ],
    feedback: [why],
  };
}

function findPlace(identifier: string, places: number) {
  const branches = Array.from({ length: places }, (_, index) => ({
    when: operator("match", answerAt(index + 1), value("identifier", identifier)),
    rules: [set(placeOf(identifier), integer(index + 1))],
  }));
  const [first, ...others] = branches;
  if (first === undefined) throw new RangeError("an order of nothing");
  return decide([first, ...others]);
}

function countPairs(key: readonly string[]) {
  const count = set(concordant, operator("sum", variable(concordant), integer(1)));
  const pairs = key.flatMap((earlier, index) =>
    key.slice(index + 1).map((later) => {
      const inOrder = operator("lt", variable(placeOf(earlier)), variable(placeOf(later)));
      return decide([{ when: inOrder, rules: [count] }]);
    }),
  );
  return [set(concordant, integer(0)), ...pairs];
}

/** An order that is not finished earns nothing: some players leave a gap where nothing was put. */
function scoreOrder(key: readonly string[]) {
  const pairs = (key.length * (key.length - 1)) / 2;
  const isUnfinished = operator("or", ...key.map((_, index) => isNull(answerAt(index + 1))));
  const twice = operator("sum", variable(concordant), variable(concordant));
  return decide([
    { when: isUnfinished, rules: [setScore(float(0))] },
    {
      when: operator("gt", twice, integer(pairs)),
      rules: [setScore(operator("divide", operator("subtract", twice, integer(pairs)), integer(pairs)))],
    },
  ]);
}

function writeOrderInteraction(stem: string, shown: readonly string[]) {
  const choices = shown.map((text, index) => element("simpleChoice", text, { identifier: optionAt(index) }));
  return element("orderInteraction", [element("prompt", stem), ...choices], {
    responseIdentifier: response,
    shuffle: "true",
    orientation: "vertical",
  });
}
