import type { Interaction } from "@wellread/content";
import { defineExporter, DoesNotFit, type QuizInfo } from "../exporter.ts";
import { besideExplanation, type Item, type ItemOf, type ItemOption, tagsOf, unlessSaid } from "../item.ts";
import { hasKnownWeights, weightOf } from "../moodle-xml/moodle-weight.ts";
import { middleOf, writeFigure } from "../range-figures.ts";
import { makePassageElements, nameOfPassage } from "../passage.ts";
import { comparisonLosses, eachPart, losesComparison, losesOrder, mapped, native } from "../support.ts";
import { splitItem } from "../single-choice.ts";
import { categoryName, nameEach, type Nameless } from "../title.ts";
import { writeHtml } from "../xml.ts";
import { escapeAnswer, escapeGift, withoutArrows } from "./gift-text.ts";

/** The texts of each interaction in which an arrow would make pairs. */
const atStake: { [I in Interaction]: (item: ItemOf<I>) => readonly string[] } = {
  choice: () => [],
  "true-false-set": ({ options }) => options.map(({ text }) => text),
  "multiple-response": () => [],
  match: ({ pairs, targets }) => [...pairs.map(({ source }) => source), ...targets],
  order: ({ shown }) => shown,
  "text-entry": ({ answer, rivals, otherFeedback, explanation }) => [
    answer.feedback,
    ...rivals.map(({ feedback }) => feedback),
    otherFeedback,
    explanation,
  ],
  "number-entry": () => [],
  "inline-choice": () => [],
};

function textsOf<I extends Interaction>(interaction: I, item: ItemOf<I>): readonly string[] {
  return atStake[interaction](item);
}

/** Whether GIFT has to write another arrow in this question. */
function hasArrows(item: Item): boolean {
  return textsOf(item.interaction, item).some((text) => withoutArrows(text) !== text);
}

/**
 * GIFT, as Moodle documents it. The quiz is a category; ids and topics stand in the comment that Moodle reads. What general
 * feedback says is said by no answer again.
 */
export const gift = defineExporter<Nameless<string>>({
  extension: "gift.txt",
  mediaType: "text/plain",
  group: "platform",
  layoutChecked: false,
  ofFile: [],
  passagePlace: "description",
  support: {
    choice: native([], ["options_shuffled"]),
    "true-false-set": mapped(
      "yes_no_match",
      ["feedback_together", "statement_earns_share"],
      ["arrows_replaced"],
    ),
    "multiple-response": native(["keys_explained_together"]),
    match: native(["feedback_together"], ["arrows_replaced"]),
    order: mapped("place_match", ["feedback_together", "place_earns_share"], ["arrows_replaced"]),
    "text-entry": native([], [...comparisonLosses, "arrows_replaced"]),
    "number-entry": native(["number_words_wrong", "wrong_numbers_unexplained"]),
    "inline-choice": eachPart("gap", [], ["options_shuffled"]),
  },
  loses: (item) => [
    ...losesComparison(item),
    ...losesOrder(item),
    ...(hasArrows(item) ? (["arrows_replaced"] as const) : []),
  ],
  render: {
    choice: (item) => [block(item, item, besideExplanation(item.options, item.explanation).map(writeOption))],
    "true-false-set": (item, { labels }) => [
      writePairs(
        item,
        item.options.map(({ text, right }) => [text, right ? labels.yes : labels.no]),
      ),
    ],
    "multiple-response": (item) => {
      if (!hasKnownWeights(item.options)) return new DoesNotFit("no_known_weight");
      const answers = besideExplanation(item.options, item.explanation).map(
        (option) =>
          `~%${weightOf(option, item.options)}%${escapeAnswer(option.text)}${writeFeedback(option.feedback)}`,
      );
      return [block(item, item, answers)];
    },
    match: (item) => {
      const used = new Set(item.pairs.map(({ target }) => target));
      return [
        writePairs(item, [
          ...item.pairs.map(({ source, target }) => [source, target] as const),
          ...item.targets.filter((target) => !used.has(target)).map((target) => ["", target] as const),
        ]),
      ];
    },
    order: (item) => {
      const places = new Map(item.ordered.map(({ text }, index) => [text, String(index + 1)]));
      return [
        writePairs(
          item,
          item.shown.map((text) => [text, places.get(text) ?? ""]),
        ),
      ];
    },
    "text-entry": (item, { labels }) => {
      const { answer, rivals, otherFeedback, explanation } = item;
      const taken = new Set([...answer.spellings, ...answer.noted]);
      const wrong = rivals.flatMap(({ spellings, noted, feedback }) =>
        [...spellings, ...noted].filter((text) => !taken.has(text)).map((text) => ({ text, feedback })),
      );
      const refused = item.refused.filter((text) => !taken.has(text));
      if ([...taken, ...wrong.map(({ text }) => text), ...refused].some((text) => text.includes("->"))) {
        return new DoesNotFit("arrow_in_answer");
      }
      const say = (feedback: string) => writeFeedback(withoutArrows(unlessSaid(feedback, explanation)));
      const answers = [
        ...answer.spellings.map((text) => `=%100%${escapeSpelling(text)}`),
        ...answer.noted.map((text) => `=%100%${escapeSpelling(text)}${say(labels.otherSpelling)}`),
        ...wrong.map(({ text, feedback }) => `=%0%${escapeSpelling(text)}${say(feedback)}`),
        ...refused.map((text) => `=%0%${escapeSpelling(text)}${say(otherFeedback)}`),
        `=%0%*${say(otherFeedback)}`,
      ];
      return [block(item, { ...item, explanation: withoutArrows(explanation) }, answers)];
    },
    "number-entry": (item) => [block(item, item, [`=${writeNumber(item)}`], "#")],
    "inline-choice": (item, { labels }) =>
      splitItem(item, labels).map((single) =>
        block(item, single, besideExplanation(single.options, single.explanation).map(writeOption)),
      ),
  },
  assemble: (blocks, quiz) => [
    {
      path: `${quiz.baseName}.gift.txt`,
      text: `$CATEGORY: ${categoryName(quiz.title)}\n\n${nameEach([...describe(quiz), ...blocks]).join("\n")}`,
    },
  ],
});

/** The passage as a description: a block without braces, which asks nothing. */
function describe({ passage, labels, article }: QuizInfo): Nameless<string>[] {
  if (passage === undefined) return [];
  const html = writeHtml(makePassageElements(passage, labels));
  return [
    {
      stem: nameOfPassage(passage, labels),
      withName: (name) => `// [id:reading-${article}]\n::${escapeGift(name)}::[html]${escapeGift(html)}\n`,
    },
  ];
}

function writePairs(item: Item, pairs: readonly (readonly [string, string])[]): Nameless<string> {
  const answers = pairs.map(
    ([source, target]) => `=${escapeAnswer(withoutArrows(source))} -> ${escapeGift(withoutArrows(target))}`,
  );
  return block(item, item, answers);
}

function writeOption({ text, right, feedback }: Omit<ItemOption, "id">): string {
  return `${right ? "=" : "~"}${escapeAnswer(text)}${writeFeedback(feedback)}`;
}

function writeFeedback(feedback: string): string {
  return feedback === "" ? "" : `#${escapeAnswer(feedback)}`;
}

/** A number with what it may be off by, or from one to another where the one that is shown is not in their middle. */
function writeNumber({ answer, range }: ItemOf<"number-entry">): string {
  const { middle, room } = middleOf(range);
  const key = writeFigure(answer);
  return key === middle ? `${key}:${room}` : `${writeFigure(range.from)}..${writeFigure(range.to)}`;
}

/** In a short answer of Moodle a star stands for anything, unless a backslash is before it. */
function escapeSpelling(text: string): string {
  return escapeAnswer(text.replaceAll("*", String.raw`\*`));
}

/** What a block asks: a question, or one of several that it became. */
interface Asked {
  readonly stem: string;
  readonly explanation: string;
  /** Its id, if it is not the question's. */
  readonly name?: string;
}

function block(
  item: Item,
  { stem, explanation, name = item.id }: Asked,
  answers: readonly string[],
  kind = "",
): Nameless<string> {
  const tags = tagsOf(item).map((tag) => `[tag:${tag}]`);
  const general = explanation === "" ? [] : [`####${escapeAnswer(explanation)}`];
  return {
    stem,
    withName: (title) =>
      [
        `// ${[`[id:${name}]`, ...tags].join(" ")}`,
        `::${escapeGift(title)}::[plain]${escapeGift(stem)} {${kind}`,
        ...answers,
        ...general,
        "}",
        "",
      ].join("\n"),
  };
}
