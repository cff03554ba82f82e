import { defineExporter, type QuizInfo } from "../exporter.ts";
import type { Item } from "../item.ts";
import { type FormatWords, wordsOf } from "../words/index.ts";
import { layOutPassage, writePassageLines } from "../passage.ts";
import { splitItem } from "../single-choice.ts";
import { eachPart, leftOut, mapped, native } from "../support.ts";

/** What the script does with its data. Typed answers get no key: Apps Script cannot set one. */
const writeScript = ({ howTo, edit, share }: FormatWords["googleForms"], header: string) => `/** ${howTo} */
function makeQuiz() {
  const form = FormApp.create(quiz.title);
  form.setIsQuiz(true);${header}
  for (const { kind, title, options, feedback } of quiz.items) {
    if (kind === "text") {
      const item = form.addTextItem().setTitle(title).setPoints(1);
      if (feedback) item.setGeneralFeedback(FormApp.createFeedback().setText(feedback).build());
      continue;
    }
    const item = kind === "choice" ? form.addMultipleChoiceItem() : form.addCheckboxItem();
    item.setTitle(title).setPoints(1);
    item.setChoices(options.map(({ text, right }) => item.createChoice(text, right)));
    if (feedback) {
      const why = FormApp.createFeedback().setText(feedback).build();
      item.setFeedbackForCorrect(why);
      item.setFeedbackForIncorrect(why);
    }
  }
  Logger.log("${edit}: %s", form.getEditUrl());
  Logger.log("${share}: %s", form.getPublishedUrl());
}
`;

/** An item of the form, as the script's data hold it. */
interface FormItem {
  readonly kind: "choice" | "checkbox" | "text";
  readonly title: string;
  readonly options: readonly { text: string; right: boolean }[];
  readonly feedback: string;
}

/** An Apps Script that makes a Google Form quiz. Pasted at script.new and run once, it logs the form's address. */
export const googleForms = defineExporter<FormItem>({
  extension: "gs",
  mediaType: "text/javascript",
  group: "form",
  layoutChecked: false,
  ofFile: ["topics"],
  passagePlace: "form_header",
  support: {
    choice: native(["feedback_by_outcome_not_option", "order_kept"]),
    "true-false-set": eachPart("statement", ["order_kept"]),
    "multiple-response": native(["no_part_points", "feedback_by_outcome", "order_kept"]),
    match: eachPart("pair", ["order_kept"]),
    order: leftOut("no_order"),
    "text-entry": mapped("short_answer", ["key_set_by_hand"]),
    "number-entry": mapped("short_answer", ["key_set_by_hand"]),
    "inline-choice": eachPart("gap", ["order_kept"]),
  },
  render: {
    choice: singles,
    "true-false-set": singles,
    "multiple-response": ({ stem, options, explanation }) => [
      formItem("checkbox", stem, options, explanation),
    ],
    match: singles,
    order: null,
    "text-entry": ({ stem, explanation }) => [formItem("text", stem, [], explanation)],
    "number-entry": ({ stem, explanation }) => [formItem("text", stem, [], explanation)],
    "inline-choice": singles,
  },
  assemble: (items, quiz) => {
    const reading = describePassage(quiz);
    const script = writeScript(
      wordsOf(quiz.locale).googleForms,
      reading === undefined ? "" : `\n${addHeader}`,
    );
    const data = writeData({ title: quiz.title, reading, items });
    return [{ path: `${quiz.baseName}.gs`, text: `const quiz = ${data};\n\n${script}` }];
  },
});

const addHeader =
  "  form.addSectionHeaderItem().setTitle(quiz.reading.title).setHelpText(quiz.reading.text);";

/** The passage as the form's data hold it: a title, and a text in lines. */
function describePassage({ passage, labels }: QuizInfo): { title: string; text: string } | undefined {
  if (passage === undefined) return undefined;
  const { title } = layOutPassage(passage, labels);
  return { title, text: writePassageLines(passage, labels).join("\n\n") };
}

function singles(item: Item, { labels }: QuizInfo): FormItem[] {
  return splitItem(item, labels).map(({ stem, options, explanation }) =>
    formItem("choice", stem, options, explanation),
  );
}

function formItem(
  kind: FormItem["kind"],
  title: string,
  options: FormItem["options"],
  feedback: string,
): FormItem {
  return { kind, title, options: options.map(({ text, right }) => ({ text, right })), feedback };
}

/** JSON is a part of JavaScript; these are escaped all the same, for editors that take them for ends of lines or tags. */
function writeData(data: {
  title: string;
  reading: ReturnType<typeof describePassage>;
  items: readonly FormItem[];
}): string {
  return JSON.stringify(data, null, 2).replaceAll(
    /[\u2028\u2029<]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
