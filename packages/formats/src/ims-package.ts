import type { QuizInfo } from "./exporter.ts";
import { type Element, element } from "./xml.ts";

/** The attributes by which a document says what it is and where its schema stands. */
export function namespaces(namespace: string, schema: string): Element["attributes"] {
  return {
    xmlns: namespace,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": `${namespace} ${schema}`,
  };
}

/** What a package is called, its language, and its licence where there is one: in LOM, under the prefix `lom`. */
export function writeLom({ title, locale, licence }: QuizInfo): Element {
  const name = element("lom:title", [element("lom:string", title, { language: locale })]);
  const general = element("lom:general", [name, element("lom:language", locale)]);
  return element("lom:lom", licence === "" ? [general] : [general, writeRights(licence)]);
}

function writeRights(licence: string): Element {
  return element("lom:rights", [
    element("lom:copyrightAndOtherRestrictions", [element("lom:value", "yes")]),
    element("lom:description", [element("lom:string", licence, { language: "en" })]),
  ]);
}
