import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { expect, test } from "vitest";
import { placesOf } from "./places";

const places = placesOf(willOfVictory);

test("four places have a name, one border has none", () => {
  expect(places.filter(({ named }) => named)).toHaveLength(4);
  expect(places.filter(({ named }) => !named).map(({ entity }) => entity)).toEqual(["border"]);
});

test("a place that only a speaker names is marked as such", () => {
  expect(places.find(({ entity }) => entity === "hawija")?.mentions).toEqual([
    { paragraph: "p7", quoted: true },
  ]);
  expect(places.find(({ entity }) => entity === "iraq")?.mentions.some(({ quoted }) => quoted)).toBe(false);
});
