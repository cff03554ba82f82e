import { expect, test } from "vitest";
import { blueprintSchema, defaultBlueprint, defaultLengths, quizTopics } from "./blueprint.ts";

test("each quiz topic has its usual length", () => {
  expect(defaultLengths).toEqual({
    all: 10,
    units: 6,
    people: 6,
    outcomes: 6,
    words: 6,
    phases: 5,
    goals: 4,
    places: 4,
    "time-and-place": 8,
    "aims-and-outcomes": 8,
  });
});

test.each(quizTopics)("the blueprint of %s is valid at any length", (quizTopic) => {
  for (const questions of [1, defaultLengths[quizTopic], 50]) {
    const blueprint = defaultBlueprint(quizTopic, questions);
    expect(blueprintSchema.parse(blueprint)).toEqual(blueprint);
    expect(blueprint.aboveRemember).toBeLessThanOrEqual(questions);
  }
});

test("a quiz on the whole article has ten questions, at least seven of them above remember", () => {
  expect(defaultBlueprint("all")).toMatchObject({
    topics: [],
    questions: 10,
    aboveRemember: 7,
    guessable: false,
  });
});

test("two thin topics are taken together", () => {
  expect(defaultBlueprint("time-and-place")).toMatchObject({ topics: ["phases", "places"], questions: 8 });
  expect(defaultBlueprint("aims-and-outcomes")).toMatchObject({
    topics: ["goals", "outcomes"],
    questions: 8,
  });
});
