import type { XmlNode } from "../xml/xml-node.ts";
import type { QtiResponse } from "./read-declarations.ts";
import type { QtiFeedback } from "./read-feedback.ts";

/** An interaction with all that its item says of it. */
export interface QtiAsked {
  readonly interaction: XmlNode;
  /** The identifier of its response. */
  readonly name: string;
  readonly response: QtiResponse;
  readonly feedback: QtiFeedback;
  readonly rules: XmlNode | undefined;
}
