import { expect, test } from "vitest";
import { scoreOf } from "../fixtures/score-of.ts";

const points = (...options: string[]) => scoreOf("multiple-response", { options }).points;

test("the keys and only they earn the point", () => {
  expect(scoreOf("multiple-response", { options: ["c", "a", "b"] })).toEqual({
    points: 1,
    outcome: "right",
    parts: { a: "right", b: "right", c: "right" },
  });
});

test("each hit earns its share of the keys, each false pick costs its share of the distractors", () => {
  expect(points("a", "b")).toBeCloseTo(2 / 3);
  expect(points("a", "b", "d")).toBeCloseTo(2 / 3 - 1 / 2);
  expect(points("a", "b", "c", "d")).toBeCloseTo(1 / 2);
});

test("a balance below nothing is nothing", () => {
  expect(points("a", "d")).toBe(0);
  expect(points("d", "e")).toBe(0);
});

test("selecting everything earns nothing", () => {
  expect(scoreOf("multiple-response", { options: ["a", "b", "c", "d", "e"] })).toMatchObject({
    points: 0,
    outcome: "wrong",
  });
});

test("parts name what was hit, missed and wrongly picked", () => {
  expect(scoreOf("multiple-response", { options: ["a", "b", "d"] })).toMatchObject({
    outcome: "partly",
    parts: { a: "right", b: "right", c: "missed", d: "wrong" },
  });
});

test("without partial credit only an exact match earns the point", () => {
  const exact = { partialCredit: false };
  expect(scoreOf("multiple-response", { options: ["a", "b"] }, exact)).toMatchObject({
    points: 0,
    outcome: "wrong",
  });
  expect(scoreOf("multiple-response", { options: ["a", "b", "c"] }, exact).points).toBe(1);
});

test("no pick is unanswered", () => {
  expect(scoreOf("multiple-response", { options: [] }).outcome).toBe("unanswered");
});
