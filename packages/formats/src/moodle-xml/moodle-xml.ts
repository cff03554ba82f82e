import { defineExporter, DoesNotFit, type QuizInfo } from "../exporter.ts";
import {
  besideExplanation,
  type Item,
  type ItemGap,
  type ItemOf,
  type ItemOption,
  tagsOf,
  unlessSaid,
} from "../item.ts";
import type { LossCode } from "../loss.ts";
import { nameOfPassage, makePassageElements } from "../passage.ts";
import { middleOf } from "../range-figures.ts";
import { comparisonLosses, losesComparison, mapped, native } from "../support.ts";
import { categoryName, nameEach, type Nameless } from "../title.ts";
import { element, type Element, writeDocument, writeHtml } from "../xml.ts";
import { hasKnownWeights, weightOf } from "./moodle-weight.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const toHtml = (text: string) => text.replaceAll(/[&<>]/g, (character) => entities[character] ?? "");

/** The text of an embedded-answers question: each gap a menu with its weights and feedback, in HTML. */
function writeCloze({ stem, pieces, shuffled, explanation }: ItemOf<"inline-choice">): string {
  const statement = pieces.map((piece) =>
    typeof piece === "string"
      ? escapeWords(piece)
      : writeGap(besideExplanation(piece.options, explanation), shuffled),
  );
  return `<p>${escapeWords(stem)}</p><p>${statement.join("")}</p>`;
}

/** Words between gaps: a brace of theirs must not look like a gap's. */
function escapeWords(text: string): string {
  return toHtml(text).replaceAll("{", "&#123;").replaceAll("}", "&#125;");
}

function writeGap(options: ItemGap["options"], shuffled: boolean): string {
  const answers = options.map(({ text, right, feedback }) =>
    [right ? "=" : "%0%", escapePart(text), feedback === "" ? "" : `#${escapePart(feedback)}`].join(""),
  );
  return `{1:MULTICHOICE${shuffled ? "_S" : ""}:${answers.join("~")}}`;
}

/**
 * Moodle undoes references in a gap once, and takes what comes of it for HTML: so HTML is escaped twice. What would end a part
 * of a gap is a reference, whose own `#` Moodle tells by what stands before it. A backslash would undo what follows it.
 */
const inGap: Readonly<Record<string, string>> = {
  "&": "&amp;amp;",
  "<": "&amp;lt;",
  ">": "&amp;gt;",
  "\\": "&amp;#92;",
  "~": "&#126;",
  "#": "&#35;",
  "}": "&#125;",
};

function escapePart(text: string): string {
  return text.replaceAll(/[&<>\\~#}]/g, (character) => inGap[character] ?? "");
}

const plain = { format: "plain_text" };
const html = { format: "html" };

/**
 * Moodle XML, as Moodle 4.4 and later import it (ordering is part of Moodle since then). The quiz is a category. What general
 * feedback says is said by no answer again.
 */
export const moodleXml = defineExporter<Nameless<Element>>({
  extension: "moodle.xml",
  mediaType: "application/xml",
  group: "platform",
  layoutChecked: true,
  ofFile: [],
  passagePlace: "description",
  support: {
    choice: native(),
    "true-false-set": mapped("yes_no_match", ["feedback_together", "statement_earns_share"]),
    "multiple-response": native(["keys_explained_together"]),
    match: native(["feedback_together"]),
    order: native(["feedback_together", "neighbours_earn_points"]),
    "text-entry": native([], comparisonLosses),
    "number-entry": native(["number_words_wrong"]),
    "inline-choice": native([], ["gap_counts_point", "keys_explained_together"]),
  },
  loses: (item) => [...losesComparison(item), ...losesByGaps(item)],
  render: {
    choice: (item) => [
      question("multichoice", item, [
        ...choiceSettings(true, item.shuffled),
        ...besideExplanation(item.options, item.explanation).map((option) =>
          answer(option.right ? "100" : "0", option.text, option.feedback),
        ),
      ]),
    ],
    "true-false-set": (item, { labels }) => [
      matching(
        item,
        item.options.map(({ text, right }) => [text, right ? labels.yes : labels.no]),
      ),
    ],
    "multiple-response": (item) =>
      hasKnownWeights(item.options)
        ? [
            question("multichoice", item, [
              ...choiceSettings(false, true),
              ...besideExplanation(item.options, item.explanation).map((option) =>
                weighed(option, item.options),
              ),
            ]),
          ]
        : new DoesNotFit("no_known_weight"),
    match: (item) => {
      const used = new Set(item.pairs.map(({ target }) => target));
      return [
        matching(item, [
          ...item.pairs.map(({ source, target }) => [source, target] as const),
          ...item.targets.filter((target) => !used.has(target)).map((target) => ["", target] as const),
        ]),
      ];
    },
    order: (item) => [
      question("ordering", item, [
        element("layouttype", "VERTICAL"),
        element("selecttype", "ALL"),
        element("selectcount", String(item.ordered.length)),
        element("gradingtype", "RELATIVE_ALL_PREVIOUS_AND_NEXT"),
        element("showgrading", "SHOW"),
        element("numberingstyle", "none"),
        ...combinedFeedback,
        ...item.ordered.map(({ text }, index) => answer(String(index + 1), text, "")),
      ]),
    ],
    "text-entry": ({ answer: key, rivals, refused, otherFeedback, ...item }, { labels }) => {
      const taken = new Set([...key.spellings, ...key.noted]);
      const say = (text: string) => unlessSaid(text, item.explanation);
      const wrong = rivals.flatMap(({ spellings, noted, feedback }) =>
        [...spellings, ...noted]
          .filter((text) => !taken.has(text))
          .map((text) => answer("0", guardStar(text), say(feedback))),
      );
      return [
        question("shortanswer", item, [
          element("usecase", "0"),
          ...key.spellings.map((text) => answer("100", guardStar(text), "")),
          ...key.noted.map((text) => answer("100", guardStar(text), labels.otherSpelling)),
          ...wrong,
          ...refused
            .filter((text) => !taken.has(text))
            .map((text) => answer("0", guardStar(text), say(otherFeedback))),
          answer("0", "*", say(otherFeedback)),
        ]),
      ];
    },
    "number-entry": (item) => [
      question("numerical", item, [
        numeric("100", middleOf(item.range), ""),
        numeric("0", { middle: "*", room: "0" }, unlessSaid(item.otherFeedback, item.explanation)),
      ]),
    ],
    "inline-choice": (item) => [
      named(item, (name) =>
        element("question", [...head(item, name, writeCloze(item), html), ...tail(item)], { type: "cloze" }),
      ),
    ],
  },
  assemble: (questions, quiz) => [
    {
      path: `${quiz.baseName}.moodle.xml`,
      text: writeDocument(
        element("quiz", [category(quiz.title), ...nameEach([...describe(quiz), ...questions])]),
      ),
    },
  ],
});

function textIn(name: string, content: string, attributes: Element["attributes"] = plain): Element {
  return element(name, [element("text", content)], attributes);
}

type Described = Pick<Item, "id" | "stem" | "explanation"> & Parameters<typeof tagsOf>[0];

function category(title: string): Element {
  return element("question", [textIn("category", categoryName(title), {})], { type: "category" });
}

/** The passage as what Moodle calls a description: it stands among the questions and asks nothing. */
function describe({ passage, labels, article }: QuizInfo): Nameless<Element>[] {
  if (passage === undefined) return [];
  const text = writeHtml(makePassageElements(passage, labels));
  return [
    {
      stem: nameOfPassage(passage, labels),
      withName: (name) =>
        element(
          "question",
          [
            textIn("name", name, {}),
            textIn("questiontext", text, html),
            textIn("generalfeedback", "", html),
            element("defaultgrade", "0"),
            element("penalty", "0"),
            element("hidden", "0"),
            element("idnumber", `reading-${article}`),
          ],
          { type: "description" },
        ),
    },
  ];
}

function named({ stem }: Described, withName: (name: string) => Element): Nameless<Element> {
  return { stem, withName };
}

function question(type: string, item: Described, parts: readonly Element[]): Nameless<Element> {
  return named(item, (name) =>
    element("question", [...head(item, name, item.stem, plain), ...parts, ...tail(item)], { type }),
  );
}

function head(item: Described, name: string, stem: string, format: Element["attributes"]): Element[] {
  return [
    textIn("name", name, {}),
    textIn("questiontext", stem, format),
    textIn("generalfeedback", item.explanation),
    element("defaultgrade", "1.0000000"),
    element("penalty", "0.0000000"),
    element("hidden", "0"),
    element("idnumber", item.id),
  ];
}

function tail(item: Described): Element[] {
  return [
    element(
      "tags",
      tagsOf(item).map((tag) => textIn("tag", tag, {})),
    ),
  ];
}

/** Without `shownumcorrect` an ordering question ends the whole import. */
const combinedFeedback: readonly Element[] = [
  textIn("correctfeedback", ""),
  textIn("partiallycorrectfeedback", ""),
  textIn("incorrectfeedback", ""),
  element("shownumcorrect", "1"),
];

function choiceSettings(single: boolean, shuffled: boolean): Element[] {
  return [
    element("single", String(single)),
    element("shuffleanswers", String(shuffled)),
    element("answernumbering", "abc"),
    ...combinedFeedback,
  ];
}

function answer(fraction: string, content: string, feedback: string): Element {
  return element("answer", [element("text", content), textIn("feedback", feedback)], { fraction, ...plain });
}

function weighed(option: ItemOption, options: readonly ItemOption[]): Element {
  return answer(weightOf(option, options), option.text, option.feedback);
}

function numeric(fraction: string, { middle, room }: ReturnType<typeof middleOf>, feedback: string): Element {
  const parts = [element("text", middle), textIn("feedback", feedback), element("tolerance", room)];
  return element("answer", parts, { fraction, ...plain });
}

function matching(item: Described, pairs: readonly (readonly [string, string])[]): Nameless<Element> {
  return question("matching", item, [
    element("shuffleanswers", "true"),
    ...combinedFeedback,
    ...pairs.map(([source, target]) =>
      element("subquestion", [element("text", source), textIn("answer", target, {})], plain),
    ),
  ]);
}

/** In a short answer of Moodle a star stands for anything, unless a backslash is before it. */
function guardStar(text: string): string {
  return text.replaceAll("*", String.raw`\*`);
}

/** A question is worth what its gaps are worth together, and what is right in them is said of all of them. */
function losesByGaps(item: Item): LossCode[] {
  const gaps = "pieces" in item ? item.pieces.filter((piece) => typeof piece !== "string") : [];
  return gaps.length > 1 ? ["gap_counts_point", "keys_explained_together"] : [];
}
