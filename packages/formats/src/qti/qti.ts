import { writeDocument, type Element } from "../element.ts";
import { defineExporter, type Exporter, type QuizInfo } from "../exporter.ts";
import type { Item } from "../item.ts";
import { writeZip } from "../write-zip.ts";
import { writeChoice, writeMultipleResponse } from "./choice.ts";
import { qti22Dialect, qti30Dialect, type Dialect } from "./dialect.ts";
import { writeInlineChoice } from "./inline-choice.ts";
import type { ItemParts } from "./item-parts.ts";
import { writeMatch, writeTrueFalseSet } from "./match.ts";
import { writeNumberEntry } from "./number-entry.ts";
import { writeOrder } from "./order.ts";
import { writeTextEntry } from "./text-entry.ts";
import { writeItem } from "./write-item.ts";
import { testPath, writeManifest } from "./write-manifest.ts";
import { pathOf, writeTest } from "./write-test.ts";

interface Unit {
  readonly id: string;
  readonly item: Element;
}

function defineQti(extension: string, dialect: Dialect): Exporter {
  const frame =
    <I extends Item>(writeParts: (item: I, quiz: QuizInfo) => ItemParts) =>
    (item: I, quiz: QuizInfo) => [
      { id: item.id, item: writeItem(item, writeParts(item, quiz), quiz, dialect) },
    ];
  return defineExporter<Unit>({
    extension,
    mediaType: "application/zip",
    render: {
      choice: frame(writeChoice),
      "true-false-set": frame(writeTrueFalseSet),
      "multiple-response": frame(writeMultipleResponse),
      match: frame(writeMatch),
      order: frame(writeOrder),
      "text-entry": frame(writeTextEntry),
      "number-entry": frame(writeNumberEntry),
      "inline-choice": frame(writeInlineChoice),
    },
    assemble: (units, quiz) => [
      { path: `${quiz.baseName}.${extension}`, bytes: writePackage(units, quiz, dialect) },
    ],
  });
}

function writePackage(units: readonly Unit[], quiz: QuizInfo, dialect: Dialect): Uint8Array {
  const ids = units.map(({ id }) => id);
  return writeZip({
    "imsmanifest.xml": writeDocument(writeManifest(ids, quiz, dialect)),
    [testPath]: writeDocument(writeTest(ids, quiz, dialect)),
    ...Object.fromEntries(units.map(({ id, item }) => [pathOf(id), writeDocument(item)])),
  });
}

/** QTI 2.2: a package of items with a test over them. */
export const qti22 = defineQti("qti22.zip", qti22Dialect);

/** QTI 3.0: a package of items with a test over them. */
export const qti30 = defineQti("qti30.zip", qti30Dialect);
