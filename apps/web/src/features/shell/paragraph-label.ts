export type ParagraphKind = "title" | "standfirst" | "body";

/** What kind of paragraph an id names: `t`, `s`, or `p1`…. */
export function paragraphKind(paragraph: string): ParagraphKind {
  if (paragraph === "t") return "title";
  return paragraph === "s" ? "standfirst" : "body";
}

/** The number of a body paragraph, as text; empty for the title and the standfirst. */
export function paragraphNumber(paragraph: string): string {
  return paragraphKind(paragraph) === "body" ? paragraph.slice(1) : "";
}
