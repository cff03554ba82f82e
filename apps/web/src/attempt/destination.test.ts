import { expect, it } from "vitest";
import { destination, readGo, readQuestionNumber } from "./destination";

/** Where the button of that value leads from question `number` of three. */
const lead = (go: string, number: number) => {
  const read = readGo(go);
  return read && destination(read, number, 3);
};

it("a button leads to the same place as the server does without JavaScript", () => {
  expect(lead("next", 1)).toBe(2);
  expect(lead("next", 3)).toBe("review");
  expect(lead("back", 3)).toBe(2);
  expect(lead("back", 1)).toBe(1);
  expect(lead("review", 1)).toBe("review");
  expect(lead("question:2", 3)).toBe(2);
});

it("a question that is checked, or whose options are moved, stays the one that is shown", () => {
  expect(["check", "up:o1", "down:o1"].map((go) => lead(go, 3))).toEqual([3, 3, 3]);
});

it("the number of a question is read only as its address writes it", () => {
  expect(["1", "3"].map((text) => readQuestionNumber(text, 3))).toEqual([1, 3]);
  expect(["0", "4", "01", "+1", "1.0", "", "100"].map((text) => readQuestionNumber(text, 3))).toEqual(
    Array.from({ length: 7 }, () => null),
  );
});
