import { element, type Element } from "../element.ts";
import type { QuizInfo } from "../exporter.ts";
import { namespaces } from "../namespaces.ts";
import { writeLom } from "../write-lom.ts";
import type { Dialect } from "./dialect.ts";
import { pathOf } from "./write-test.ts";

const lomNamespace = "http://ltsc.ieee.org/xsd/LOM";

export const testPath = "test.xml";

/** What the package is called, and what it holds: the test, which needs the items, and the items. */
export function writeManifest(
  ids: readonly string[],
  quiz: QuizInfo,
  { manifest, itemType, testType }: Dialect,
): Element {
  const { identifier } = quiz;
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
        ...ids.map((id) => writeResource(id, itemType, pathOf(id), [])),
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
