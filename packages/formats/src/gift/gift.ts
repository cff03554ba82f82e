import { defineExporter, DoesNotFit } from "../exporter.ts";
import type { Item, ItemOption } from "../item.ts";
import { hasKnownWeights, weightOf } from "../moodle-weight.ts";
import { splitItem, type SingleChoice } from "../split-item.ts";
import { arrowsLost, losesOrder } from "../occasional-losses.ts";
import { escapeAnswer, escapeGift, withoutArrows } from "./escape-gift.ts";
import { hasArrows } from "./find-arrows.ts";

/** GIFT, as Moodle documents it. Titles are the questions' ids; ids and topics stand in the comment Moodle reads. */
export const gift = defineExporter<string>({
  extension: "gift.txt",
  mediaType: "text/plain",
  loses: (item) => [...losesOrder(item), ...(hasArrows(item) ? [arrowsLost] : [])],
  render: {
    choice: (item) => [block(item, item.id, item.stem, item.options.map(writeOption), item.explanation)],
    "true-false-set": (item, { labels }) => [
      writePairs(
        item,
        item.options.map(({ text, right }) => [text, right ? labels.yes : labels.no]),
      ),
    ],
    "multiple-response": (item) => {
      if (!hasKnownWeights(item.options)) return new DoesNotFit("Moodle knows no weight for so many options");
      const answers = item.options.map(
        (option) =>
          `~%${weightOf(option, item.options)}%${escapeAnswer(option.text)}${writeFeedback(option.feedback)}`,
      );
      return [block(item, item.id, item.stem, answers, item.explanation)];
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
      const { answer, rivals, otherFeedback } = item;
      const taken = new Set([...answer.spellings, ...answer.noted]);
      const wrong = rivals.flatMap(({ spellings, noted, feedback }) =>
        [...spellings, ...noted].filter((text) => !taken.has(text)).map((text) => ({ text, feedback })),
      );
      if ([...taken, ...wrong.map(({ text }) => text)].some((text) => text.includes("->"))) {
        return new DoesNotFit("GIFT takes an answer with an arrow (->) for a pair");
      }
      const note = [answer.feedback, labels.otherSpelling].filter((text) => text !== "").join(". ");
      return [
        block(
          item,
          item.id,
          item.stem,
          [
            ...answer.spellings.map((text) => `=%100%${escapeSpelling(text)}${say(answer.feedback)}`),
            ...answer.noted.map((text) => `=%100%${escapeSpelling(text)}${say(note)}`),
            ...wrong.map(({ text, feedback }) => `=%0%${escapeSpelling(text)}${say(feedback)}`),
            `=%0%*${say(otherFeedback)}`,
          ],
          withoutArrows(item.explanation),
        ),
      ];
    },
    "number-entry": (item) => [
      block(
        item,
        item.id,
        item.stem,
        [`=${item.answer}:0${writeFeedback(item.explanation)}`],
        item.explanation,
        "#",
      ),
    ],
    "inline-choice": (item, { labels }) => splitItem(item, labels).map((single) => writeSingle(item, single)),
  },
  assemble: (blocks, { baseName, title }) => [
    { path: `${baseName}.gift.txt`, text: `// ${title.replaceAll(/\s+/g, " ")}\n\n${blocks.join("\n")}` },
  ],
});

function writeSingle(item: Item, { name, stem, options, explanation }: SingleChoice): string {
  return block(item, name, stem, options.map(writeOption), explanation);
}

function writePairs(item: Item, pairs: readonly (readonly [string, string])[]): string {
  const answers = pairs.map(
    ([source, target]) => `=${escapeAnswer(withoutArrows(source))} -> ${escapeGift(withoutArrows(target))}`,
  );
  return block(item, item.id, item.stem, answers, item.explanation);
}

function writeOption({ text, right, feedback }: Omit<ItemOption, "id">): string {
  return `${right ? "=" : "~"}${escapeAnswer(text)}${writeFeedback(feedback)}`;
}

function writeFeedback(feedback: string): string {
  return feedback === "" ? "" : `#${escapeAnswer(feedback)}`;
}

/** Feedback to a typed answer: an arrow anywhere would make pairs of all of them. */
function say(feedback: string): string {
  return writeFeedback(withoutArrows(feedback));
}

/** In a short answer of Moodle a star stands for anything, unless a backslash is before it. */
function escapeSpelling(text: string): string {
  return escapeAnswer(text.replaceAll("*", String.raw`\*`));
}

function block(
  { topics }: Item,
  name: string,
  stem: string,
  answers: readonly string[],
  explanation: string,
  kind = "",
): string {
  const tags = topics.map((topic) => `[tag:${topic}]`).join(" ");
  const general = explanation === "" ? [] : [`####${escapeAnswer(explanation)}`];
  return [
    `// [id:${name}] ${tags}`,
    `::${escapeGift(name)}::[plain]${escapeGift(stem)} {${kind}`,
    ...answers,
    ...general,
    "}",
    "",
  ].join("\n");
}
