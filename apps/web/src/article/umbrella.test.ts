import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { expect, test } from "vitest";
import { umbrellaOf } from "./umbrella";

const umbrella = umbrellaOf(willOfVictory);

test("five units are listed, two with a leader", () => {
  expect(umbrella?.listed).toHaveLength(5);
  expect(umbrella?.listed.filter(({ leader }) => leader !== undefined).map(({ entity }) => entity)).toEqual([
    "federal-police",
    "rapid-response-units",
  ]);
});

test("aircraft are shown beside the list", () => {
  expect(umbrella?.beside.map(({ entity }) => entity)).toEqual(["aircraft"]);
});

test("the ground forces and the Army are shown outside it, and the Army is only quoted", () => {
  expect(umbrella?.outside.map(({ entity, onlyQuoted }) => [entity, onlyQuoted])).toEqual([
    ["ground-forces", false],
    ["iraqi-army", true],
  ]);
});

test("an article that lists nothing has no umbrella", () => {
  const facts = willOfVictory.facts.filter(({ id }) => id !== "C12");
  expect(umbrellaOf({ ...willOfVictory, facts })).toBeUndefined();
});
