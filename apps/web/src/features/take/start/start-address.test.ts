import { expect, it } from "vitest";
import { readStartAddress, startPath } from "./start-address";

it("reads what it wrote", () => {
  const address = readStartAddress({ seed: "class-7b", questions: "12", bank: "0000000000000" });
  expect(startPath("an-article", "all", address)).toBe(
    "/articles/an-article/quiz/all?seed=class-7b&questions=12&bank=0000000000000",
  );
});

it("takes what cannot be read as not asked for", () => {
  expect(readStartAddress({ seed: "no spaces", questions: "-3", bank: ["?", "0000000000000"] })).toEqual({});
  expect(readStartAddress({ questions: "0" })).toEqual({});
});

it("caps a length that no quiz has", () => {
  expect(readStartAddress({ questions: "4000" })).toEqual({ questions: 50 });
});
