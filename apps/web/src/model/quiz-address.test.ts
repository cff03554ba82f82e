import { expect, it } from "vitest";
import { namesUnusableSeed, readStartAddress, startPath } from "./quiz-address";

it("an address is read as it was written", () => {
  const address = readStartAddress({ seed: "class-7b", questions: "12", bank: "0000000000000" });
  expect(startPath("an-article", "all", address)).toBe(
    "/articles/an-article/quiz/all?seed=class-7b&questions=12&bank=0000000000000",
  );
});

it("anything that cannot be read is ignored", () => {
  expect(readStartAddress({ seed: "no spaces", questions: "-3", bank: ["?", "0000000000000"] })).toEqual({});
  expect(readStartAddress({ questions: "0" })).toEqual({});
});

it("a length that no quiz has is capped", () => {
  expect(readStartAddress({ questions: "4000" })).toEqual({ questions: 50 });
});

it("an unusable seed is distinguished from one that was not named", () => {
  for (const seed of ["no spaces", "x".repeat(65), "a/b", ["é", "b"]])
    expect(namesUnusableSeed({ seed })).toBe(true);
  for (const query of [{}, { seed: "" }, { seed: "class-7b" }]) expect(namesUnusableSeed(query)).toBe(false);
});

it("an address never ends in a bare question mark", () => {
  expect(startPath("an-article", "all", {})).toBe("/articles/an-article/quiz/all");
});
