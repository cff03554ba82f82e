import { expect, test } from "vitest";
import { scoreOf } from "../fixtures/score-of.ts";

const right = { a: true, b: true, c: false, d: false };

test("all statements right earn the point", () => {
  expect(scoreOf("true-false-set", { values: right })).toMatchObject({ points: 1, outcome: "right" });
});

test("all but one of four earn half a point", () => {
  expect(scoreOf("true-false-set", { values: { ...right, d: true } })).toEqual({
    points: 0.5,
    outcome: "partly",
    parts: { a: "right", b: "right", c: "right", d: "wrong" },
  });
});

test("a statement left open is not right", () => {
  const score = scoreOf("true-false-set", { values: { a: true, b: true, c: false } });
  expect(score).toMatchObject({ points: 0.5, parts: { d: "unanswered" } });
});

test("two wrong earn nothing, so that one answer throughout earns nothing", () => {
  const allTrue = { a: true, b: true, c: true, d: true };
  expect(scoreOf("true-false-set", { values: allTrue })).toMatchObject({ points: 0, outcome: "wrong" });
});

test("there is no half below four statements", () => {
  const changes = { draw: { true: 2, false: 1 }, key: ["a", "b"] };
  const values = { a: true, b: false, c: false, d: false };
  expect(scoreOf("true-false-set", { values }, { changes })).toMatchObject({ points: 0, outcome: "wrong" });
});

test("without partial credit all but one earn nothing", () => {
  const score = scoreOf("true-false-set", { values: { ...right, d: true } }, { partialCredit: false });
  expect(score).toMatchObject({ points: 0, outcome: "wrong" });
});

test("no value is unanswered", () => {
  expect(scoreOf("true-false-set", { values: {} })).toMatchObject({ points: 0, outcome: "unanswered" });
});
