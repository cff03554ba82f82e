import { expect, test } from "vitest";
import { scoreOf } from "../fixtures/score-of.ts";

const score = (text: string) => scoreOf("text-entry", { text });

test("the name earns the point in any usual spelling", () => {
  expect(score("riyad")).toEqual({ points: 1, outcome: "right", parts: { answer: "right" } });
});

test("a spelling to be noted, and a slip, earn the point with a note", () => {
  expect(score("Riyadh")).toMatchObject({ points: 1, note: "spelling" });
  expect(score("Riyat")).toMatchObject({ points: 1, note: "spelling" });
});

test("a rival and another name earn nothing", () => {
  expect(score("Hawija")).toEqual({ points: 0, outcome: "wrong", parts: { answer: "wrong" } });
  expect(score("Rashid").points).toBe(0);
});

test("blank text is unanswered", () => {
  expect(score("  ").outcome).toBe("unanswered");
});
