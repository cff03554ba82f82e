import { expect, test } from "vitest";
import { minutesToWait } from "./limits";

test("a wait is rounded up to whole minutes", () => {
  expect([1, 60, 61, "599", 3600].map((seconds) => minutesToWait(seconds))).toEqual([1, 1, 2, 10, 60]);
});

test("anything else is not a wait", () => {
  const odd = [undefined, "", "0", "-5", "1e3", "99999", "9999", ["60"], 0];
  expect(odd.map((seconds) => minutesToWait(seconds))).toEqual(odd.map(() => null));
});
