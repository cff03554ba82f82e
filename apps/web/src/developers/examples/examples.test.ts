import { expect, it } from "vitest";
import { exportAsGift } from "./export-a-quiz";
import { scoreFirstQuestion } from "./score-a-response";

it("the package's example draws a question and scores the right answer", () => {
  expect(scoreFirstQuestion()).toMatch(/^.+[.?:]\)?\nright: 1 of 1$/);
});

it("the example of the formats writes GIFT, and says what became of each question", () => {
  const [gift = "", report] = exportAsGift().split(" …\n\n");
  expect(gift).toContain("::");
  const counts = (report ?? "").match(/\d+/g)?.map(Number) ?? [];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
});
