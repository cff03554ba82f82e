import { expect, test } from "vitest";
import { waitsForClosing } from "./release";

const usual = { feedback: "on-submission", closesAt: null, attempts: 1, counts: "first" } as const;

test.each([
  [{}, false],
  [{ feedback: "after-closing" }, true],
  [{ feedback: "after-closing", closesAt: 1 }, false],
  [{ attempts: null, counts: "best" }, true],
  [{ attempts: null, counts: "best", closesAt: 1 }, false],
  [{ attempts: null, counts: "first" }, false],
  [{ attempts: null, counts: "best", feedback: "never" }, false],
] as const)("%j waits for a closing time that is not set: %s", (change, waits) => {
  expect(waitsForClosing({ ...usual, ...change })).toBe(waits);
});
