import { defineExporter, DoesNotFit, type QuizInfo } from "../exporter.ts";
import type { Item } from "../item.ts";
import { losesOrder, singleChoices } from "../support.ts";
import { splitItem } from "../single-choice.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Aiken, as Moodle documents it: a line of question, lettered lines of options, the letter of the right one. */
export const aiken = defineExporter<string>({
  extension: "aiken.txt",
  mediaType: "text/plain",
  group: "platform",
  layoutChecked: true,
  ofFile: ["topics"],
  passagePlace: null,
  support: singleChoices,
  loses: losesOrder,
  render: {
    choice: render,
    "true-false-set": render,
    "multiple-response": null,
    match: render,
    order: null,
    "text-entry": null,
    "number-entry": null,
    "inline-choice": render,
  },
  assemble: (blocks, { baseName }) => [{ path: `${baseName}.aiken.txt`, text: blocks.join("\n") }],
});

function render(item: Item, { labels }: QuizInfo): string[] | DoesNotFit {
  const singles = splitItem(item, labels);
  if (singles.some(({ options }) => options.length > letters.length)) {
    return new DoesNotFit("more_options_than_letters");
  }
  return singles.map(({ stem, options }) =>
    [
      guardLine(stem),
      ...options.map(({ text }, index) => `${letters[index]}. ${oneLine(text)}`),
      `ANSWER: ${letters[options.findIndex(({ right }) => right)]}`,
      "",
    ].join("\n"),
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** A question that begins as an option or an answer line does would be read as one: a fixed space keeps it apart. */
function guardLine(stem: string): string {
  return oneLine(stem)
    .replace(/^([A-Z][.)]) /, "$1\u00A0")
    .replace(/^ANSWER:/, "ANSWER\u00A0:");
}
