import { expect, test } from "vitest";
import { scoreOf } from "../fixtures/score-of.ts";

test("all gaps right earn the point", () => {
  expect(scoreOf("inline-choice", { gaps: { "gap-1": "a", "gap-2": "b" } })).toMatchObject({ points: 1 });
});

test("each right gap earns its share", () => {
  expect(scoreOf("inline-choice", { gaps: { "gap-1": "a", "gap-2": "c" } })).toEqual({
    points: 0.5,
    outcome: "partly",
    parts: { "gap-1": "right", "gap-2": "wrong" },
  });
});

test("a gap left open is not right; all open is unanswered", () => {
  expect(scoreOf("inline-choice", { gaps: { "gap-1": "a" } })).toMatchObject({
    points: 0.5,
    parts: { "gap-2": "unanswered" },
  });
  expect(scoreOf("inline-choice", { gaps: {} }).outcome).toBe("unanswered");
});

test("without partial credit all gaps must be right", () => {
  const score = scoreOf("inline-choice", { gaps: { "gap-1": "a" } }, { partialCredit: false });
  expect(score).toMatchObject({ points: 0, outcome: "wrong" });
});
