import { expect, test } from "vitest";
import { scoreOf } from "../fixtures/score-of.ts";

test.each(["7", "٧", "seven", "the 7th"])("%s is the number", (text) => {
  expect(scoreOf("number-entry", { text })).toEqual({
    points: 1,
    outcome: "right",
    parts: { answer: "right" },
  });
});

test.each(["8", "77", "many"])("%s is not", (text) => {
  expect(scoreOf("number-entry", { text })).toEqual({
    points: 0,
    outcome: "wrong",
    parts: { answer: "wrong" },
  });
});

test("blank text is unanswered", () => {
  expect(scoreOf("number-entry", { text: " " }).outcome).toBe("unanswered");
});
