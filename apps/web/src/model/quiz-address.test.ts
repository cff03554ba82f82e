import { expect, it } from "vitest";
import { namesUnusableSeed, readStartAddress, startPath } from "./quiz-address";

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

it("tells a seed that cannot be used from one that was not named", () => {
  for (const seed of ["no spaces", "x".repeat(65), "a/b", ["é", "b"]])
    expect(namesUnusableSeed({ seed })).toBe(true);
  for (const query of [{}, { seed: "" }, { seed: "class-7b" }]) expect(namesUnusableSeed(query)).toBe(false);
});

it("ends in no bare question mark", () => {
  expect(startPath("an-article", "all", {})).toBe("/articles/an-article/quiz/all");
});
