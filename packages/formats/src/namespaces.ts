import type { Element } from "./element.ts";

/** The attributes by which a document says what it is and where its schema stands. */
export function namespaces(namespace: string, schema: string): Element["attributes"] {
  return {
    xmlns: namespace,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": `${namespace} ${schema}`,
  };
}
