import { expect, test } from "vitest";
import { keyedParts } from "./option-sets.ts";
import { sampleQuestion } from "./sample-question.ts";

const keyed = (...args: Parameters<typeof sampleQuestion>): string[] =>
  [...keyedParts(sampleQuestion(...args))].filter(([, holds]) => holds).map(([part]) => part);

test("names the parts as a stored proof does", () => {
  expect(keyed("choice")).toEqual(["a tower"]);
  expect(keyed("true-false-set")).toEqual(["boats", "carts"]);
  expect(keyed("multiple-response")).toEqual(["boats", "carts"]);
  expect(keyed("match")).toEqual(["boats/in the harbour", "carts/on the road", "trains/by the station"]);
  expect(keyed("order")).toEqual(["the flood/the storm", "the fire/the flood", "the fire/the storm"]);
  expect(keyed("text-entry")).toEqual(["dover"]);
  expect(keyed("number-entry")).toEqual(["1850"]);
  expect(keyed("inline-choice")).toEqual(["gap-1/broken"]);
});

test("holds every part that the key leaves out to be false", () => {
  expect([...keyedParts(sampleQuestion("match")).values()].filter((holds) => !holds)).toHaveLength(9);
});
