import { elementOf, elementsOf, textIn, type XmlNode } from "../xml/xml-node.ts";

/** What an item says of one response. */
export interface QtiResponse {
  readonly cardinality: string;
  readonly baseType: string;
  readonly correct: readonly string[];
  /** What answers are worth, if that is said. */
  readonly worth: ReadonlyMap<string, number> | undefined;
  /** Whether capitals count. */
  readonly caseSensitive: boolean;
}

/** The responses of an item by their identifiers. */
export function readResponses(item: XmlNode): Map<string, QtiResponse> {
  return new Map(
    elementsOf(item, "responsedeclaration").map((declared) => [
      declared.attributes.get("identifier") ?? "",
      readResponse(declared),
    ]),
  );
}

const isStrict = ({ attributes }: XmlNode) => attributes.get("casesensitive") !== "false";

function readResponse(declared: XmlNode): QtiResponse {
  const correct = elementOf(declared, "correctresponse");
  const mapping = elementOf(declared, "mapping");
  const entries = mapping === undefined ? [] : elementsOf(mapping, "mapentry");
  return {
    cardinality: declared.attributes.get("cardinality") ?? "single",
    baseType: declared.attributes.get("basetype") ?? "",
    correct: correct === undefined ? [] : elementsOf(correct, "value").map((value) => spaced(textIn(value))),
    worth:
      mapping === undefined
        ? undefined
        : new Map(
            entries.map(({ attributes }) => [
              spaced(attributes.get("mapkey") ?? ""),
              Number(attributes.get("mappedvalue") ?? 0),
            ]),
          ),
    caseSensitive: entries.length === 0 || entries.some(isStrict),
  };
}

/** Space within a value means nothing more than one space. */
function spaced(value: string): string {
  return value.replaceAll(/[ \t\r\n]+/g, " ").trim();
}
