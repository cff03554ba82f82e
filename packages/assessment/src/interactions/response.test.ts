import { expect, test } from "vitest";
import { responseSchema } from "./response.ts";

const many = Array.from({ length: 25 }, (_, index) => `o${index}`);
const byMany = (value: unknown) => Object.fromEntries(many.map((id) => [id, value]));

test.each([
  { interaction: "choice" },
  { interaction: "choice", option: "" },
  { interaction: "choice", option: "x".repeat(81) },
  { interaction: "choice", option: "a", key: "a" },
  { interaction: "essay", text: "a" },
  { interaction: "true-false-set", values: byMany(true) },
  { interaction: "true-false-set", values: { a: "true" } },
  { interaction: "multiple-response", options: many },
  { interaction: "multiple-response", options: ["a", "a"] },
  { interaction: "match", pairs: byMany("a") },
  { interaction: "order", options: ["a", "b", "a"] },
  { interaction: "text-entry", text: "x".repeat(201) },
  { interaction: "text-entry", text: "NUL \0" },
  { interaction: "text-entry", text: "half \ud83d" },
  { interaction: "number-entry", text: "7".repeat(41) },
  { interaction: "number-entry", text: 7 },
  { interaction: "inline-choice", gaps: { gap: "a" } },
])("%j is refused", (response) => {
  expect(responseSchema.safeParse(response).success).toBe(false);
});

test.each([
  { interaction: "true-false-set", values: {} },
  { interaction: "multiple-response", options: [] },
  { interaction: "match", pairs: {} },
  { interaction: "order", options: ["a"] },
  { interaction: "text-entry", text: "" },
  { interaction: "inline-choice", gaps: {} },
])("%j is an answer that is not finished", (response) => {
  expect(responseSchema.parse(response)).toEqual(response);
});

test("a key that means something to every object does no harm", () => {
  const sent: unknown = JSON.parse('{"interaction":"match","pairs":{"__proto__":"a","constructor":"b"}}');
  const parsed = responseSchema.safeParse(sent);
  expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  expect(parsed.success && Object.getPrototypeOf(parsed.data)).toBe(Object.prototype);
});
