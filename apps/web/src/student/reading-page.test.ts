import { expect, test } from "vitest";
import { splitParagraphs } from "./reading-page";

test("every line that is not empty is a paragraph, whatever its line ending", () => {
  expect(splitParagraphs(" One.\r\n\r\nTwo.\n  \nThree.").map(({ text }) => text)).toEqual([
    "One.",
    "Two.",
    "Three.",
  ]);
  expect(splitParagraphs("\n")).toEqual([]);
});
