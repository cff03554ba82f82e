import { expect, test } from "vitest";
import { isBareName, maskNames } from "./names.ts";
import { sampleContext } from "./sample-folder.ts";

const context = sampleContext();

test("masks each name by one word of one syllable, the longest first", () => {
  expect(maskNames("Silva leads the Counter Terrorism Desk in al-Zahr", context)).toBe(
    "Name leads Name in Name",
  );
});

test("leaves common nouns and longer words alone", () => {
  expect(maskNames("The engineers saw Silvana", context)).toBe("The engineers saw Silvana");
});

test("knows a bare name", () => {
  expect(
    ["Ana Silva", "the River Guard", "al-Zahr", "Unnamed engineers"].every((name) =>
      isBareName(name, context),
    ),
  ).toBe(true);
  expect(isBareName("Ana Silva, engineer", context)).toBe(false);
});
