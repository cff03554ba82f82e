import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { expect, test } from "vitest";
import { timelineOf } from "./fact-times";

const timeline = timelineOf(willOfVictory);

test("only facts that the article dates are on the calendar, earliest first", () => {
  expect(timeline.dated.map(({ fact }) => fact.id)).toEqual(["C15", "C3"]);
});

test("two accounts of one phase stay two lanes", () => {
  expect(timeline.differing.map((group) => group.map(({ fact, shape }) => [fact.id, shape]))).toEqual([
    [
      ["C4", "opens"],
      ["C7", "closes"],
    ],
  ]);
});

test("an event without a date stays undated", () => {
  expect(timeline.floating.find(({ fact }) => fact.id === "C6")?.event).toBe("the-war");
});

test("an article without times has an empty timeline", () => {
  const facts = willOfVictory.facts.filter(({ topics }) => !topics.includes("phases"));
  expect(timelineOf({ ...willOfVictory, facts })).toEqual({ dated: [], differing: [], floating: [] });
});
