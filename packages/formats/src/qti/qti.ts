import { defineExporter, type Exporter, type QuizInfo } from "../exporter.ts";
import { namespaces, writeLom } from "../ims-package.ts";
import type { Item } from "../item.ts";
import { element, type Element, writeDocument } from "../xml.ts";
import { writeZip } from "../zip.ts";
import { writeMatch, writeOrder, writeTrueFalseSet } from "./arranging-interactions.ts";
import { writeChoice, writeInlineChoice, writeMultipleResponse } from "./choice-interactions.ts";
import { type Dialect, inDialect, qti22Dialect, qti30Dialect } from "./dialect.ts";
import { type ItemParts, writeItem } from "./qti-item.ts";
import { writeRubric, writeStimulus } from "./qti-passage.ts";
import { writeNumberEntry, writeTextEntry } from "./text-interactions.ts";
import { comparisonLosses, losesComparison, mapped, native, type SupportOfAll } from "../support.ts";

/** An item's file, by its question. */
const pathOf = (id: string) => `items/${id}.xml`;

/** The test over the items: in their order, one attempt each, feedback after it, the sum of their points. */
function writeTest(ids: readonly string[], quiz: QuizInfo, dialect: Dialect): Element {
  const references = ids.map((id) => element("assessmentItemRef", [], { identifier: id, href: pathOf(id) }));
  const section = element("assessmentSection", [...writeRubric(quiz, dialect), ...references], {
    identifier: "questions",
    title: quiz.title,
    visible: "false",
  });
  const control = element("itemSessionControl", [], { maxAttempts: "1", showFeedback: "true" });
  const sum = element("sum", [element("testVariables", [], { variableIdentifier: "SCORE" })]);
  const root = element(
    "assessmentTest",
    [
      element("outcomeDeclaration", [], { identifier: "SCORE", cardinality: "single", baseType: "float" }),
      element("testPart", [control, section], {
        identifier: "part",
        navigationMode: "nonlinear",
        submissionMode: "individual",
      }),
      element("outcomeProcessing", [element("setOutcomeValue", [sum], { identifier: "SCORE" })]),
    ],
    { identifier: quiz.identifier, title: quiz.title },
  );
  return inDialect(root, dialect);
}

const lomNamespace = "http://ltsc.ieee.org/xsd/LOM";

const testPath = "test.xml";

/** What the package is called, and what it holds: the test, which needs the items, and the items. */
function writeManifest(ids: readonly string[], quiz: QuizInfo, dialect: Dialect): Element {
  const { identifier } = quiz;
  const { manifest, itemType, testType, stimulusType } = dialect;
  const stimulus = writeStimulus(quiz, dialect);
  const shared = `stimulus-${identifier}`;
  const needed = stimulus === undefined ? [] : [element("dependency", [], { identifierref: shared })];
  const dependencies = ids.map((id) => element("dependency", [], { identifierref: id }));
  return element(
    "manifest",
    [
      element("metadata", [
        element("schema", manifest.kind),
        element("schemaversion", manifest.version),
        writeLom(quiz),
      ]),
      element("organizations", []),
      element("resources", [
        writeResource(`test-${identifier}`, testType, testPath, dependencies),
        ...ids.map((id) => writeResource(id, itemType, pathOf(id), needed)),
        ...(stimulus === undefined ? [] : [writeResource(shared, stimulusType, stimulus.path, [])]),
      ]),
    ],
    { ...namespaces(manifest.namespace, manifest.schema), "xmlns:lom": lomNamespace, identifier },
  );
}

function writeResource(
  identifier: string,
  type: string,
  href: string,
  dependencies: readonly Element[],
): Element {
  return element("resource", [element("file", [], { href }), ...dependencies], { identifier, type, href });
}

interface Unit {
  readonly id: string;
  readonly item: Element;
}

const support: SupportOfAll = {
  choice: native(),
  "true-false-set": mapped("yes_no_match", ["feedback_together"]),
  "multiple-response": native(),
  match: native(["feedback_together"]),
  order: native(["feedback_together"]),
  "text-entry": native([], comparisonLosses),
  "number-entry": native(["number_words_wrong"]),
  "inline-choice": native(),
};

function defineQti(extension: string, dialect: Dialect): Exporter {
  const frame =
    <I extends Item>(writeParts: (item: I, quiz: QuizInfo) => ItemParts) =>
    (item: I, quiz: QuizInfo) => [
      { id: item.id, item: writeItem(item, writeParts(item, quiz), quiz, dialect) },
    ];
  return defineExporter<Unit>({
    extension,
    mediaType: "application/zip",
    group: "platform",
    layoutChecked: false,
    ofFile: ["topics"],
    passagePlace: dialect.passagePlace,
    support,
    loses: losesComparison,
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
  const stimulus = writeStimulus(quiz, dialect);
  return writeZip({
    "imsmanifest.xml": writeDocument(writeManifest(ids, quiz, dialect)),
    [testPath]: writeDocument(writeTest(ids, quiz, dialect)),
    ...Object.fromEntries(units.map(({ id, item }) => [pathOf(id), writeDocument(item)])),
    ...(stimulus === undefined ? {} : { [stimulus.path]: writeDocument(stimulus.root) }),
  });
}

/** QTI 2.2: a package of items with a test over them. */
export const qti22 = defineQti("qti22.zip", qti22Dialect);

/** QTI 3.0: a package of items with a test over them. */
export const qti30 = defineQti("qti30.zip", qti30Dialect);
