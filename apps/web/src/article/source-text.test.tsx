import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SourceText } from "./paragraphs";

const spans = [
  { id: "C1", start: 0, end: 11 },
  { id: "C2", start: 4, end: 19 },
];

test("overlapping spans are marked once, and numbered where they end", () => {
  const shown = renderToStaticMarkup(
    <SourceText text="The bus was late & full." language="en" spans={spans} />,
  );
  expect(shown.replaceAll(/<(\w+)[^>]*>/g, "<$1>")).toBe(
    "<blockquote><p><span><mark>The </mark></span><span><mark>bus was</mark><sup>1</sup></span>" +
      "<span><mark> late &amp; </mark><sup>2</sup></span><span>full.</span></p></blockquote>",
  );
});
