import { expect, test } from "vitest";
import { guesser } from "./bank-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const bankOf = (...texts: string[]) =>
  sampleContext(
    Array.from({ length: 12 }, () =>
      sampleQuestion("choice", { options: options(...texts), key: texts[0]?.toLowerCase() }),
    ),
  );

test("passes a bank whose options give nothing away", () => {
  expect(guesser.check(bankOf("A tower", "A tiger", "A table", "A tunic"))).toEqual([]);
});

test("fires on a bank that rewards picking the longest, in the heuristic's name", () => {
  const found = guesser.check(bankOf("A wonderful tower", "A tiger", "A table"));
  expect(found).toContainEqual("longest is right in 100.0 % of 12 questions; chance is 33.3 % ± 27.2 %");
});
