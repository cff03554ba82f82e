import { element, writeDocument } from "../element.ts";

/** What the manifest says of the quiz: SCORM 1.2, Content Aggregation Model, 2.3. */
interface Described {
  readonly id: string;
  readonly title: string;
  readonly files: readonly string[];
}

/** At this score, in per cent, a platform counts the quiz as passed; it lets the teacher change it. */
export const masteryScore = 50;

/** The manifest of a package with one page that reports a score. */
export function writeManifest({ id, title, files }: Described): string {
  const item = element(
    "item",
    [element("title", title), element("adlcp:masteryscore", String(masteryScore))],
    { identifier: "quiz", identifierref: "page", isvisible: "true" },
  );
  const manifest = element(
    "manifest",
    [
      element("metadata", [element("schema", "ADL SCORM"), element("schemaversion", "1.2")]),
      element(
        "organizations",
        [element("organization", [element("title", title), item], { identifier: "whole" })],
        { default: "whole" },
      ),
      element("resources", [
        element(
          "resource",
          files.map((href) => element("file", [], { href })),
          { identifier: "page", type: "webcontent", "adlcp:scormtype": "sco", href: files[0] ?? "" },
        ),
      ]),
    ],
    {
      identifier: id,
      version: "1.0",
      xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
      "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    },
  );
  return writeDocument(manifest);
}
