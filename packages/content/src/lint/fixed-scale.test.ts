import { expect, test } from "vitest";
import { isFixedScale } from "./cue-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const scale = { options: options("True", "False", "Not given") };
const isTrue = sampleQuestion("choice", { ...scale, key: "true" });
const isFalse = sampleQuestion("choice", { ...scale, id: "q-0000000000002", key: "false" });

test("is a set of options that stands in two questions with different keys", () => {
  expect(isFixedScale(isTrue, sampleContext([isTrue, isFalse]).bank)).toBe(true);
});

test("is not a set with one key, nor one of its own", () => {
  expect(isFixedScale(isTrue, sampleContext([isTrue, isTrue]).bank)).toBe(false);
  expect(isFixedScale(isTrue, sampleContext([isTrue, sampleQuestion("choice")]).bank)).toBe(false);
});

test("is not a pool that is drawn from", () => {
  const pool = sampleQuestion("choice");
  const other = sampleQuestion("choice", { key: "a market" });
  expect(isFixedScale(pool, sampleContext([pool, other]).bank)).toBe(false);
});
