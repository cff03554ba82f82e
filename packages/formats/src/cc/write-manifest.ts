import { element, type Element } from "../element.ts";
import type { QuizInfo } from "../exporter.ts";
import { namespaces } from "../namespaces.ts";
import { writeLom } from "../write-lom.ts";

const namespace = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const schema = "http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd";
const lomNamespace = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";

/** Where the assessment stands in the cartridge. */
export const assessmentPath = "quiz/assessment.xml";

/** What the cartridge is called, how it is laid out, and what it holds: one assessment. */
export function writeManifest(quiz: QuizInfo): Element {
  const { identifier } = quiz;
  const resource = `resource-${identifier}`;
  const link = element("item", [element("title", quiz.title)], {
    identifier: `link-${identifier}`,
    identifierref: resource,
  });
  const root = element("item", [link], { identifier: `root-${identifier}` });
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
      ]),
    ],
    { ...namespaces(namespace, schema), "xmlns:lom": lomNamespace, identifier },
  );
}
