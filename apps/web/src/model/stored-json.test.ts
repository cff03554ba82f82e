import { expect, it } from "vitest";
import { z } from "zod";
import { StoredJson } from "./stored-json";

const schema = z.object({ names: z.array(z.string()) });
const textOf = (...names: string[]): string => JSON.stringify({ names });

it("is read once, and then known by its text", () => {
  const json = new StoredJson(schema, 1000);
  const first = json.read(textOf("Mira"));
  expect(json.read(textOf("Mira"))).toBe(first);
  expect(json.read(textOf("Noor"))).toEqual({ names: ["Noor"] });
});

it("cannot be changed by one request in the sight of the next", () => {
  const { names } = new StoredJson(schema, 1000).read(textOf("Mira"));
  expect(() => names.push("Noor")).toThrow(TypeError);
});

it("is forgotten, what was not asked for the longest first, beyond so many letters", () => {
  const long = "x".repeat(400);
  const json = new StoredJson(schema, 1000);
  const [one, two] = [json.read(textOf(long, "1")), json.read(textOf(long, "2"))];
  expect(json.read(textOf(long, "1"))).toBe(one);
  json.read(textOf(long, "3"));
  expect(json.read(textOf(long, "1"))).toBe(one);
  expect(json.read(textOf(long, "2"))).not.toBe(two);
  const huge = textOf("y".repeat(2000));
  expect(json.read(huge)).not.toBe(json.read(huge));
});

it("is refused each time where it does not fit", () => {
  const json = new StoredJson(schema, 1000);
  for (let time = 0; time < 2; time += 1) expect(() => json.read('{"names":1}')).toThrow(z.ZodError);
});
