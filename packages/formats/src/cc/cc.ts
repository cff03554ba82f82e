import { textDirection } from "@wellread/content";
import { defineExporter, DoesNotFit, type QuizInfo } from "../exporter.ts";
import { namespaces, writeLom } from "../ims-package.ts";
import type { Item } from "../item.ts";
import { layOutPassage, nameOfPassage, makePassageElements } from "../passage.ts";
import { element, type Element, escapeXml, writeDocument, writeHtml } from "../xml.ts";
import { writeZip } from "../zip.ts";
import { writeField, writeItem } from "./cartridge-item.ts";
import {
  writeChoices,
  writeMultipleResponse,
  writeNumberEntry,
  writeTextEntry,
} from "./cartridge-questions.ts";
import { isOneNumber } from "../range-figures.ts";
import { comparisonLosses, eachPart, leftOut, losesComparison, mapped, native } from "../support.ts";

const assessmentNamespace = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
const assessmentSchema = "http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd";

/** The quiz as the one assessment of the cartridge. */
function writeAssessment(items: readonly Element[], { title, locale, identifier }: QuizInfo): Element {
  const metadata = element("qtimetadata", [
    writeField("cc_profile", "cc.exam.v0p1"),
    writeField("qmd_assessmenttype", "Examination"),
    writeField("qmd_scoretype", "Percentage"),
  ]);
  const section = element("section", items, { ident: "questions" });
  const attributes = { ident: identifier, title, "xml:lang": locale };
  const assessment = element("assessment", [metadata, section], attributes);
  return element("questestinterop", [assessment], namespaces(assessmentNamespace, assessmentSchema));
}

const manifestNamespace = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const manifestSchema = "http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd";
const lomNamespace = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";

/** Where the assessment stands in the cartridge. */
const assessmentPath = "quiz/assessment.xml";

/** Where the passage stands. */
const pagePath = "reading/reading.html";

/** The passage as a web page, which platforms show by itself. */
function writePage({ passage, labels, locale }: QuizInfo): Record<string, string> {
  if (passage === undefined) return {};
  const { title } = layOutPassage(passage, labels);
  const html = `<!doctype html>
<html lang="${escapeXml(locale)}" dir="${textDirection(locale)}">
<head><meta charset="utf-8"/><title>${escapeXml(title)}</title></head>
<body>${writeHtml(makePassageElements(passage, labels))}</body>
</html>
`;
  return { [pagePath]: html };
}

/** A line in the cartridge's list that leads to one of its resources. */
const link = (title: string, to: string) =>
  element("item", [element("title", title)], { identifier: `link-${to}`, identifierref: to });

/** What the cartridge is called, how it is laid out, and what it holds: one assessment, and the page to read before it. */
function writeManifest(quiz: QuizInfo): Element {
  const { identifier, passage, labels } = quiz;
  const resource = `resource-${identifier}`;
  const page = `page-${identifier}`;
  const links = [
    ...(passage === undefined ? [] : [link(nameOfPassage(passage, labels), page)]),
    link(quiz.title, resource),
  ];
  const root = element("item", links, { identifier: `root-${identifier}` });
  const layout = { identifier: `layout-${identifier}`, structure: "rooted-hierarchy" };
  return element(
    "manifest",
    [
      element("metadata", [
        element("schema", "IMS Common Cartridge"),
        element("schemaversion", "1.1.0"),
        writeLom(quiz),
      ]),
      element("organizations", [element("organization", [root], layout)]),
      element("resources", [
        element("resource", [element("file", [], { href: assessmentPath })], {
          identifier: resource,
          type: "imsqti_xmlv1p2/imscc_xmlv1p1/assessment",
        }),
        ...(passage === undefined
          ? []
          : [
              element("resource", [element("file", [], { href: pagePath })], {
                identifier: page,
                type: "webcontent",
                href: pagePath,
              }),
            ]),
      ]),
    ],
    { ...namespaces(manifestNamespace, manifestSchema), "xmlns:lom": lomNamespace, identifier },
  );
}

function choose(item: Item, quiz: QuizInfo, shuffled: boolean): readonly Element[] | DoesNotFit {
  const written = writeChoices(item, quiz, shuffled);
  return written instanceof DoesNotFit ? written : written.map(writeItem);
}

/** Common Cartridge 1.1, the newest that Moodle imports: one assessment in QTI 1.2. */
export const cc = defineExporter<Element>({
  extension: "imscc",
  mediaType: "application/zip",
  group: "platform",
  layoutChecked: false,
  ofFile: ["topics"],
  passagePlace: "page",
  support: {
    choice: native(),
    "true-false-set": eachPart("statement", ["yes_no_renamed"]),
    "multiple-response": native(["part_points_in_moodle_only", "keys_explained_together"]),
    match: eachPart("pair"),
    order: leftOut("no_order"),
    "text-entry": native(["usual_spelling_unsaid", "other_answers_in_canvas_only"], comparisonLosses),
    "number-entry": mapped("short_answer", ["numbers_compared_as_text", "other_answers_in_canvas_only"]),
    "inline-choice": eachPart("gap"),
  },
  loses: losesComparison,
  render: {
    choice: (item, quiz) => choose(item, quiz, item.shuffled),
    "true-false-set": (item, quiz) => choose(item, quiz, false),
    "multiple-response": (item) => [writeItem(writeMultipleResponse(item))],
    match: (item, quiz) => choose(item, quiz, true),
    order: null,
    "text-entry": (item) => [writeItem(writeTextEntry(item))],
    "number-entry": (item) =>
      isOneNumber(item.range) ? [writeItem(writeNumberEntry(item))] : new DoesNotFit("no_range"),
    "inline-choice": (item, quiz) => choose(item, quiz, item.shuffled),
  },
  assemble: (items, quiz) => [
    {
      path: `${quiz.baseName}.imscc`,
      bytes: writeZip({
        "imsmanifest.xml": writeDocument(writeManifest(quiz)),
        [assessmentPath]: writeDocument(writeAssessment(items, quiz)),
        ...writePage(quiz),
      }),
    },
  ],
});
