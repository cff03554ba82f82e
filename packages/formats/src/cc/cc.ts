import { writeDocument, type Element } from "../element.ts";
import { defineExporter, DoesNotFit, type QuizInfo } from "../exporter.ts";
import type { Item } from "../item.ts";
import { writeZip } from "../write-zip.ts";
import { writeChoices, writeMultipleResponse } from "./choice.ts";
import { writeNumberEntry, writeTextEntry } from "./typed.ts";
import { writeAssessment } from "./write-assessment.ts";
import { writeItem } from "./write-item.ts";
import { assessmentPath, writeManifest } from "./write-manifest.ts";

function choose(item: Item, quiz: QuizInfo, shuffled: boolean): readonly Element[] | DoesNotFit {
  const written = writeChoices(item, quiz, shuffled);
  return written instanceof DoesNotFit ? written : written.map(writeItem);
}

/** Common Cartridge 1.1, the newest that Moodle imports: one assessment in QTI 1.2. */
export const cc = defineExporter<Element>({
  extension: "imscc",
  mediaType: "application/zip",
  render: {
    choice: (item, quiz) => choose(item, quiz, item.shuffled),
    "true-false-set": (item, quiz) => choose(item, quiz, false),
    "multiple-response": (item) => [writeItem(writeMultipleResponse(item))],
    match: (item, quiz) => choose(item, quiz, true),
    order: null,
    "text-entry": (item) => [writeItem(writeTextEntry(item))],
    "number-entry": (item) => [writeItem(writeNumberEntry(item))],
    "inline-choice": (item, quiz) => choose(item, quiz, item.shuffled),
  },
  assemble: (items, quiz) => [
    {
      path: `${quiz.baseName}.imscc`,
      bytes: writeZip({
        "imsmanifest.xml": writeDocument(writeManifest(quiz)),
        [assessmentPath]: writeDocument(writeAssessment(items, quiz)),
      }),
    },
  ],
});
