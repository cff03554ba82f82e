import { expect, test } from "vitest";
import { scoreOf } from "../fixtures/score-of.ts";

test("all pairs right earn the point", () => {
  expect(scoreOf("match", { pairs: { x: "a", y: "b", z: "c" } })).toMatchObject({
    points: 1,
    outcome: "right",
  });
});

test("each right pair earns its share; a source left open earns none", () => {
  const score = scoreOf("match", { pairs: { x: "a", y: "d" } });
  expect(score.points).toBeCloseTo(1 / 3);
  expect(score).toMatchObject({ outcome: "partly", parts: { x: "right", y: "wrong", z: "unanswered" } });
});

test("sources that are not asked about earn nothing", () => {
  expect(scoreOf("match", { pairs: { other: "a" } }).outcome).toBe("unanswered");
});

test("without partial credit all pairs must be right", () => {
  const score = scoreOf("match", { pairs: { x: "a", y: "b", z: "d" } }, { partialCredit: false });
  expect(score).toMatchObject({ points: 0, outcome: "wrong" });
});
