import { expect, test } from "vitest";
import { keyLongest } from "./bank-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...keys: string[]): string[] =>
  keyLongest.check(
    sampleContext(
      keys.map((key) => sampleQuestion("choice", { options: options("A towers", "A gate", "A wall"), key })),
    ),
  );

test("passes a bank whose key is the longest as often as chance has it", () => {
  expect(check("a towers", "a gate", "a wall", "a gate", "a towers", "a wall")).toEqual([]);
});

test("fires on a bank whose key is mostly the longest", () => {
  expect(check(...Array<string>(9).fill("a towers"))).toEqual([
    "the key is longest in 100.0 % of 9 choice questions",
  ]);
});

test("leaves numbers and dates out", () => {
  const months = { options: options("May", "June", "September"), key: "september", sequence: "natural" };
  const dated = Array.from({ length: 9 }, () => sampleQuestion("choice", months));
  expect(keyLongest.check(sampleContext(dated))).toEqual([]);
});
