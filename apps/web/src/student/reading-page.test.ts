import { expect, test } from "vitest";
import { splitParagraphs } from "./reading-page.tsx";

test("every line that holds something is a paragraph, whatever ends it", () => {
  expect(splitParagraphs(" One.\r\n\r\nTwo.\n  \nThree.").map(({ text }) => text)).toEqual([
    "One.",
    "Two.",
    "Three.",
  ]);
  expect(splitParagraphs("\n")).toEqual([]);
});
