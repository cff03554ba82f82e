import { expect, test } from "vitest";
import { scoreOf } from "../fixtures/score-of.ts";

test("the key earns the point", () => {
  expect(scoreOf("choice", { option: "a" })).toEqual({ points: 1, outcome: "right", parts: { a: "right" } });
});

test("another option earns nothing and costs nothing", () => {
  expect(scoreOf("choice", { option: "b" })).toEqual({
    points: 0,
    outcome: "wrong",
    parts: { a: "missed", b: "wrong" },
  });
});

test("no response is unanswered", () => {
  expect(scoreOf("choice", undefined)).toEqual({
    points: 0,
    outcome: "unanswered",
    parts: { a: "unanswered" },
  });
});
