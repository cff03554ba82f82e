import type { NumberRange } from "@wellread/content";
import type { QuizInfo } from "../exporter.ts";
import type { ItemOf } from "../item.ts";
import { comparisonWords } from "../comparison-words.ts";
import { isOneNumber, writeFigure } from "../range-figures.ts";
import { element } from "../xml.ts";
import { type ItemParts, ofAnswer, say } from "./qti-item.ts";
import {
  correct,
  decide,
  declareOutcome,
  declareResponse,
  float,
  ifAnswered,
  operator,
  response,
  scoreByWorth,
  setScore,
  value,
  variable,
} from "./response-processing.ts";

const other = "other";

/** A typed name: any listed spelling is right, in capitals or not. Rivals and the rest have their own feedback. */
export function writeTextEntry(item: ItemOf<"text-entry">, { labels }: QuizInfo): ItemParts {
  const { answer, rivals, otherFeedback } = item;
  const right = [...answer.spellings, ...answer.noted];
  const [usual = ""] = answer.spellings;
  const classes = comparisonWords(item);
  const groups = [
    { identifier: "noted", spellings: answer.noted, words: [answer.feedback, labels.otherSpelling] },
    ...rivals.map(({ spellings, noted, feedback }, index) => ({
      identifier: `rival${index + 1}`,
      spellings: [...spellings, ...noted],
      words: [feedback],
    })),
  ].filter(({ spellings }) => spellings.length > 0);
  const asUsual = { identifier: "right", spellings: answer.spellings, words: [answer.feedback] };
  return {
    responses: [
      declareResponse({
        cardinality: "single",
        baseType: "string",
        correct: [usual],
        worth: [
          ...right.map((text) => [text, 1] as const),
          ...item.refused.filter((text) => !right.includes(text)).map((text) => [text, 0] as const),
        ],
      }),
    ],
    outcomes: [declareOutcome(ofAnswer, "identifier")],
    body: [
      element("p", item.stem),
      element("p", [
        element("textEntryInteraction", [], {
          responseIdentifier: response,
          expectedLength: "40",
          ...(classes.length === 0 ? {} : { class: classes.join(" ") }),
        }),
      ]),
    ],
    rules: [scoreByWorth, ifAnswered([decide([branch(asUsual), ...groups.map(branch)], [say(other)])])],
    feedback: [
      ...[asUsual, ...groups].map(({ identifier, words }) => ({
        outcome: ofAnswer,
        identifier,
        paragraphs: words,
      })),
      { outcome: ofAnswer, identifier: other, paragraphs: [otherFeedback] },
    ],
  };
}

interface Group {
  readonly identifier: string;
  readonly spellings: readonly string[];
}

function branch({ identifier, spellings }: Group) {
  return { when: element("or", spellings.map(isSpelt)), rules: [say(identifier)] };
}

const isSpelt = (text: string) =>
  element("stringMatch", [variable(), value("string", text)], { caseSensitive: "false" });

/** Both ends are written out: a tolerance would be added up in binary, and miss them. */
function isWithin({ from, to }: NumberRange) {
  return operator(
    "and",
    operator("gte", variable(), value("float", writeFigure(from))),
    operator("lte", variable(), value("float", writeFigure(to))),
  );
}

/** A typed number. It is read as a float: as an integer, 7.9 would be taken for 7. */
export function writeNumberEntry(item: ItemOf<"number-entry">): ItemParts {
  const isRight = isOneNumber(item.range)
    ? element("equal", [variable(), correct()], { toleranceMode: "exact" })
    : isWithin(item.range);
  return {
    responses: [
      declareResponse({ cardinality: "single", baseType: "float", correct: [writeFigure(item.answer)] }),
    ],
    outcomes: [declareOutcome(ofAnswer, "identifier")],
    body: [
      element("p", item.stem),
      element("p", [
        element("textEntryInteraction", [], { responseIdentifier: response, expectedLength: "10" }),
      ]),
    ],
    rules: [
      ifAnswered([decide([{ when: isRight, rules: [setScore(float(1)), say("right")] }], [say("other")])]),
    ],
    feedback: [
      { outcome: ofAnswer, identifier: "right", paragraphs: [item.explanation] },
      { outcome: ofAnswer, identifier: "other", paragraphs: [item.otherFeedback] },
    ],
  };
}
