import { expect, test } from "vitest";
import { withoutLabels } from "./words.ts";

test("takes out labels that the stem lists in full", () => {
  expect(withoutLabels("Is it true, false or not given?", ["Not given", "True", "False"])).toBe(
    "Is it …, … or …?",
  );
  expect(withoutLabels("Army or Iraqi Army?", ["Army", "Iraqi Army"])).toBe("… or …?");
});

test("leaves a stem that names only some of its options", () => {
  expect(withoutLabels("Is it true?", ["True", "False"])).toBe("Is it true?");
  expect(withoutLabels("Is it true?", [])).toBe("Is it true?");
});
