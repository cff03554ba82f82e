import { element, type Element } from "../xml.ts";
import { namespaces } from "../ims-package.ts";
import type { PassagePlace } from "../passage.ts";

/** How one version of QTI calls what all versions have. Items are made with the names of 2.2. */
export interface Dialect {
  readonly version: "2.2" | "3.0";
  /** Of items and tests. */
  readonly namespace: string;
  readonly schema: string;
  readonly manifest: {
    readonly namespace: string;
    readonly schema: string;
    /** What kind of package it says it is. */
    readonly kind: string;
    readonly version: string;
  };
  readonly itemType: string;
  readonly testType: string;
  readonly stimulusType: string;
  readonly passagePlace: PassagePlace;
  readonly nameElement: (name: string) => string;
  readonly nameAttribute: (name: string) => string;
  /** The content of feedback, in the element that the version wants around it. */
  readonly wrapFeedback: (content: readonly Element[]) => readonly Element[];
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What stands in items as in HTML, in every version. */
const html = new Set(["p", "div", "strong", "em"]);

export const qti22Dialect: Dialect = {
  version: "2.2",
  namespace: "http://www.imsglobal.org/xsd/imsqti_v2p2",
  schema: "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd",
  manifest: {
    namespace: "http://www.imsglobal.org/xsd/imscp_v1p1",
    schema: "http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd",
    kind: "QTIv2.2 Package",
    version: "1.0.0",
  },
  itemType: "imsqti_item_xmlv2p2",
  testType: "imsqti_test_xmlv2p2",
  stimulusType: "imsqti_stimulus_xmlv2p2",
  passagePlace: "test_rubric",
  nameElement: (name) => name,
  nameAttribute: (name) => name,
  wrapFeedback: (content) => content,
};

export const qti30Dialect: Dialect = {
  version: "3.0",
  namespace: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
  schema: "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
  manifest: {
    namespace: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    schema: "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
    kind: "QTI Test",
    version: "3.0.0",
  },
  itemType: "imsqti_item_xmlv3p0",
  testType: "imsqti_test_xmlv3p0",
  stimulusType: "imsqti_stimulus_xmlv3p0",
  passagePlace: "stimulus",
  nameElement: (name) => (html.has(name) ? name : `qti-${kebab(name)}`),
  nameAttribute: kebab,
  wrapFeedback: (content) => [element("contentBody", content)],
};

/** A whole item or test in the names of a version, with its namespace. */
export function inDialect(root: Element, dialect: Dialect): Element {
  const { name, attributes, content } = rename(root, dialect);
  return element(name, content, { ...namespaces(dialect.namespace, dialect.schema), ...attributes });
}

function rename({ name, attributes, content }: Element, dialect: Dialect): Element {
  const renamed = Object.entries(attributes).map(([key, value]) => [dialect.nameAttribute(key), value]);
  const inner =
    typeof content === "string"
      ? content
      : content.map((child) => (typeof child === "string" ? child : rename(child, dialect)));
  return element(dialect.nameElement(name), inner, Object.fromEntries(renamed));
}
