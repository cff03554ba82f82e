import { expect, test } from "vitest";
import { questionNumbers } from "./result-page";

test("a question that no longer counts leaves a gap in the numbers", () => {
  expect(questionNumbers(3, [])).toEqual([1, 2, 3]);
  expect(questionNumbers(3, [{ number: 2, after: null }])).toEqual([1, 3, 4]);
  expect(questionNumbers(3, [{ number: 2, after: 1 }])).toEqual([1, 2, 3]);
});
