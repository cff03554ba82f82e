import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markSpans } from "./mark-spans";

test("overlapping spans are cut at each other's edges", () => {
  const marked = markSpans("abcdefgh", [
    { id: "one", start: 1, end: 5 },
    { id: "two", start: 3, end: 7 },
  ]);
  expect(marked.map(({ text, spans }) => [text, spans])).toEqual([
    ["a", []],
    ["bc", ["one"]],
    ["de", ["one", "two"]],
    ["fg", ["two"]],
    ["h", []],
  ]);
  expect(marked.map(({ ending }) => ending)).toEqual([[], [], ["one"], ["two"], []]);
});

test("no text is lost or doubled, and each span covers its own range", () => {
  const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, ranges) => {
      const spans = ranges.map(([start, length], at) => ({ id: `${at}`, start, end: start + length }));
      const marked = markSpans(text, spans);
      expect(marked.map((segment) => segment.text).join("")).toBe(text);
      for (const { id, start, end } of spans) {
        const covered = marked.filter((segment) => segment.spans.includes(id));
        expect(covered.map((segment) => segment.text).join("")).toBe(text.slice(start, end));
      }
    }),
  );
});
