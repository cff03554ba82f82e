import { describe, expect, it } from "vitest";
import { allQuestions, exportBytes } from "../fixtures/export-to.ts";
import { hardPassage } from "../fixtures/hard-passage.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { readXml, type XmlNode } from "../fixtures/read-xml.ts";
import { readZip } from "../fixtures/read-zip.ts";
import { findFaultyFiles, hasSchemas } from "../fixtures/shared-schemas.ts";

const versions = [
  ["qti22", "qti22/qtiv2p2/imsqti_v2p2.xsd"],
  ["qti30", "qti30/qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd"],
] as const;

/** Validating hundreds of files takes long on a machine that is busy with the browser tests. */
const patience = { timeout: 300_000 };

describe.skipIf(!hasSchemas).each(versions)("%s", (format, schema) => {
  it("is valid by the standard's schema, which finds what is not", patience, async () => {
    const { "imsmanifest.xml": _, ...documents } = readZip(exportBytes(format));
    const source = documents["items/q-0000000000001.xml"] ?? "";
    const spoilt = {
      "bad1.xml": source.replace('cardinality="single"', 'cardinality="lone"'),
      "bad2.xml": source.replace('identifier="FEEDBACK"', 'identifier="1 2"'),
      "bad3.xml": source.replace('shuffle="true"', 'shuffle="yes"'),
    };
    const faulty = await findFaultyFiles(schema, { ...documents, ...spoilt });
    expect(faulty).toEqual(Object.keys(spoilt));
  });

  it("is valid with a passage, too", patience, async () => {
    const { "imsmanifest.xml": _, ...documents } = readZip(exportBytes(format, hardQuestions, hardPassage));
    const path = Object.keys(documents).find((each) => documents[each]?.includes("<strong>")) ?? "";
    const spoilt = { "bad.xml": documents[path]?.replace("<strong>", "<strong><p>x</p>") ?? "" };
    expect(await findFaultyFiles(schema, { ...documents, ...spoilt })).toEqual(["bad.xml"]);
  });
});

/** The schema of 2.2's manifest is not at hand; but for these names it is that of 3.0. */
const asNewer = (manifest: string) =>
  manifest
    .replace("QTIv2.2 Package", "QTI Test")
    .replace("<schemaversion>1.0.0", "<schemaversion>3.0.0")
    .replaceAll("_xmlv2p2", "_xmlv3p0")
    .replaceAll(
      "http://www.imsglobal.org/xsd/imscp_v1p1",
      "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    );

it.skipIf(!hasSchemas)("has manifests that are valid by the schema of 3.0", patience, async () => {
  const newer = readZip(exportBytes("qti30"))["imsmanifest.xml"] ?? "";
  const older = asNewer(readZip(exportBytes("qti22"))["imsmanifest.xml"] ?? "");
  const schema = "qti30/qtiv3p0/imsqtiv3p0_imscpv1p2_v1p0.xsd";
  const spoilt = newer.replace("<organizations/>", "");
  const read = readZip(exportBytes("qti30", hardQuestions, hardPassage))["imsmanifest.xml"] ?? "";
  expect(read).toContain("imsqti_stimulus_xmlv3p0");
  expect(await findFaultyFiles(schema, { newer, older, read, spoilt })).toEqual(["spoilt"]);
});

/** An item without what the versions differ in. */
function plain({ name, attributes, children, text }: XmlNode): unknown {
  const own = Object.entries(attributes).filter(([key]) => !/^xmlns|^xsi:/.test(key));
  const inner = children.flatMap((child) => (child.name === "contentBody" ? child.children : [child]));
  return [name, own, inner.length === 0 ? text : inner.map(plain)];
}

it("is the same in both versions but for its names", () => {
  const [older, newer] = [readZip(exportBytes("qti22")), readZip(exportBytes("qti30"))];
  const items = Object.keys(older).filter((path) => path.startsWith("items/"));
  expect(items).toHaveLength(allQuestions.length);
  for (const path of items) {
    expect(plain(readXml(older[path] ?? ""))).toEqual(plain(readXml(newer[path] ?? "")));
  }
});
