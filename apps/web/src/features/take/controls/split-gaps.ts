/** A statement's parts in order: plain text, or the id of a gap. */
export type StatementPart = { gap: string } | { text: string };

/** Takes a statement apart at its gaps, which are written `{gap-1}`. */
export const splitGaps = (statement: string): StatementPart[] =>
  statement
    .split(/(\{gap-\d\})/)
    .filter((part) => part !== "")
    .map((part) => (/^\{gap-\d\}$/.test(part) ? { gap: part.slice(1, -1) } : { text: part }));
