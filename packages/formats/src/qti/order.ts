import { element } from "../element.ts";
import type { ItemOf } from "../item.ts";
import { optionAt } from "./choice.ts";
import { declareOutcome, declareResponse, response } from "./declarations.ts";
import { explainToAll } from "./feedback.ts";
import type { ItemParts } from "./item-parts.ts";
import { decide, float, integer, isNull, operator, set, setScore, value, variable } from "./rules.ts";

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
    body: [writeInteraction(stem, shown)],
    rules: [
      ...key.map((identifier) => findPlace(identifier, key.length)),
      ...countPairs(key),
      score(key),
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
function score(key: readonly string[]) {
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

function writeInteraction(stem: string, shown: readonly string[]) {
  const choices = shown.map((text, index) => element("simpleChoice", text, { identifier: optionAt(index) }));
  return element("orderInteraction", [element("prompt", stem), ...choices], {
    responseIdentifier: response,
    shuffle: "true",
    orientation: "vertical",
  });
}
