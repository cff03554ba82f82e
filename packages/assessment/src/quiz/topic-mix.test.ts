import type { Topic } from "@wellread/content";
import { expect, test } from "vitest";
import { blueprintSchema, defaultBlueprint } from "./blueprint.ts";
import { countUnfilled, scaleTopicMix } from "./quiz-cost.ts";

const mixOf = (questions: number) =>
  Object.fromEntries(scaleTopicMix(defaultBlueprint("aims-and-outcomes", questions)));

test("at the default length the mix is as it is written", () => {
  expect(mixOf(8)).toEqual({ goals: 3, outcomes: 5 });
});

test("at another length it keeps its proportions and adds up", () => {
  expect(mixOf(16)).toEqual({ goals: 6, outcomes: 10 });
  for (let questions = 1; questions <= 50; questions++) {
    expect(Object.values(mixOf(questions)).reduce((sum, count) => sum + count, 0)).toBe(questions);
  }
});

test("a quiz on the whole article is mixed by what its questions ask, and not by topics", () => {
  expect([...scaleTopicMix(defaultBlueprint("all"))]).toEqual([]);
});

test("topics that are filtered out have no share", () => {
  const blueprint = blueprintSchema.parse({
    topics: ["units"],
    questions: 4,
    interactions: [],
    levels: [],
    aboveRemember: 0,
    perTopic: { units: 1, people: 3 },
  });
  expect([...scaleTopicMix(blueprint)]).toEqual([["units", 4]]);
});

const about = (...topics: Topic[]) => ({ topics });

test("a question of several topics fills the place that is left for it", () => {
  const mix = new Map<Topic, number>([
    ["units", 1],
    ["people", 1],
    ["places", 1],
  ]);
  expect(countUnfilled(mix, [about("units", "people"), about("units"), about("places", "units")])).toBe(0);
  expect(countUnfilled(mix, [about("units"), about("units"), about("people")])).toBe(1);
  expect(countUnfilled(mix, [])).toBe(3);
  expect(countUnfilled(new Map(), [about("units")])).toBe(0);
});
