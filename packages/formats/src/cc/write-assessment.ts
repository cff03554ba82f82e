import { element, type Element } from "../element.ts";
import type { QuizInfo } from "../exporter.ts";
import { namespaces } from "../namespaces.ts";
import { writeField } from "./write-item.ts";

const namespace = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
const schema = "http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd";

/** The quiz as the one assessment of the cartridge. */
export function writeAssessment(items: readonly Element[], { title, locale, identifier }: QuizInfo): Element {
  const metadata = element("qtimetadata", [
    writeField("cc_profile", "cc.exam.v0p1"),
    writeField("qmd_assessmenttype", "Examination"),
    writeField("qmd_scoretype", "Percentage"),
  ]);
  const section = element("section", items, { ident: "questions" });
  const attributes = { ident: identifier, title, "xml:lang": locale };
  const assessment = element("assessment", [metadata, section], attributes);
  return element("questestinterop", [assessment], namespaces(namespace, schema));
}
