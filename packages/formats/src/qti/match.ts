import { element, type Element } from "../element.ts";
import type { QuizInfo } from "../exporter.ts";
import type { ItemOf } from "../item.ts";
import { declareResponse, response } from "./declarations.ts";
import { explainToAll } from "./feedback.ts";
import type { ItemParts } from "./item-parts.ts";
import { decide, float, ifAnswered, mapped, operator, scoreByWorth, setScore } from "./rules.ts";

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
    body: [writeInteraction(table)],
    rules: [...score, rule],
    feedback: [why],
  };
}

/** Drawn as a table of buttons where the player knows how, which needs no dragging. */
function writeInteraction({ stem, sources, targets, fixed }: Table): Element {
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
