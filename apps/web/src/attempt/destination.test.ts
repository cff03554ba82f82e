import { expect, it } from "vitest";
import { destination } from "./destination";

it("a button leads to the same place as the server does without JavaScript", () => {
  expect(destination("next", 1, 3)).toBe(2);
  expect(destination("next", 3, 3)).toBe("review");
  expect(destination("back", 3, 3)).toBe(2);
  expect(destination("back", 1, 3)).toBe(1);
  expect(destination("review", 1, 3)).toBe("review");
  expect(destination("question:2", 3, 3)).toBe(2);
});
