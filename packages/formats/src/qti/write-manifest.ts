import { element, type Element } from "../element.ts";
import type { QuizInfo } from "../exporter.ts";
import { namespaces } from "../namespaces.ts";
import type { Dialect } from "./dialect.ts";
import { pathOf } from "./write-test.ts";

export const testPath = "test.xml";

/** What the package holds: the test, which needs the items, and the items. */
export function writeManifest(
  ids: readonly string[],
  { identifier }: QuizInfo,
  { manifest, itemType, testType }: Dialect,
): Element {
  const dependencies = ids.map((id) => element("dependency", [], { identifierref: id }));
  return element(
    "manifest",
    [
      element("metadata", [element("schema", manifest.kind), element("schemaversion", manifest.version)]),
      element("organizations", []),
      element("resources", [
        writeResource(`test-${identifier}`, testType, testPath, dependencies),
        ...ids.map((id) => writeResource(id, itemType, pathOf(id), [])),
      ]),
    ],
    { ...namespaces(manifest.namespace, manifest.schema), identifier },
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
