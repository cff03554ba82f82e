import { expect, test } from "vitest";
import { scoreOf } from "../fixtures/score-of.ts";

const points = (order: string) => scoreOf("order", { options: Array.from(order) }).points;

test("the right order earns the point", () => {
  expect(scoreOf("order", { options: ["a", "b", "c", "d"] })).toMatchObject({ points: 1, outcome: "right" });
});

test("a nearly right order earns Kendall's τ", () => {
  expect(points("abdc")).toBeCloseTo(4 / 6);
  expect(points("dabc")).toBeCloseTo(0);
  expect(points("bacd")).toBeCloseTo(4 / 6);
  expect(points("acdb")).toBeCloseTo(2 / 6);
});

test("an order that is more wrong than right earns nothing", () => {
  expect(points("dcba")).toBe(0);
});

test("parts name what stands in its place", () => {
  expect(scoreOf("order", { options: ["a", "b", "d", "c"] }).parts).toEqual({
    a: "right",
    b: "right",
    c: "wrong",
    d: "wrong",
  });
});

test("an unfinished order is unanswered, and so is one of other options", () => {
  expect(scoreOf("order", { options: ["a", "b", "c"] }).outcome).toBe("unanswered");
  expect(scoreOf("order", { options: ["a", "b", "c", "x"] }).outcome).toBe("unanswered");
});

test("without partial credit only the right order earns the point", () => {
  const score = scoreOf("order", { options: ["a", "b", "d", "c"] }, { partialCredit: false });
  expect(score).toMatchObject({ points: 0, outcome: "wrong" });
});
