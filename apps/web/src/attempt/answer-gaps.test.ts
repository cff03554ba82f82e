import { expect, it } from "vitest";
import { splitGaps } from "./answer";

it("a statement is split at its gaps, and nothing is lost", () => {
  expect(splitGaps("It {gap-1} a phase. He {gap-2}.")).toEqual([
    { text: "It " },
    { gap: "gap-1" },
    { text: " a phase. He " },
    { gap: "gap-2" },
    { text: "." },
  ]);
  expect(splitGaps("{gap-1} said so")).toEqual([{ gap: "gap-1" }, { text: " said so" }]);
});
