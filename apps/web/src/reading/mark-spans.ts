/** A stretch of a text. */
export interface Span {
  id: string;
  /** UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
}

export interface Segment {
  text: string;
  start: number;
  /** The spans that cover this piece of text. */
  spans: string[];
  /** The spans whose last piece this is. */
  ending: string[];
}

/** Splits a text at the edges of spans, which may overlap. The pieces joined are the text again. */
export function markSpans(text: string, spans: readonly Span[]): Segment[] {
  const within = spans.map(({ id, start, end }) => ({ id, start, end: Math.min(end, text.length) }));
  const edges = new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((at) => at <= text.length).toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      spans: within.filter((span) => span.start <= start && end <= span.end).map(({ id }) => id),
      ending: within.filter((span) => span.end === end).map(({ id }) => id),
    };
  });
}
