import { expect, it } from "vitest";
import { riverWatch, riverWatchText } from "../../../../packages/content/fixtures/river-watch";
import type { TextSentence } from "./reading-text";
import { sourceText } from "./source-text";

const published = riverWatchText.split(/\n{2,}/);
const source = Object.fromEntries(riverWatch.article.paragraphs.map(({ id }, at) => [id, published[at]]));
const text = sourceText(riverWatch, source, "en");

const wordsOf = ({ parts }: TextSentence): string => parts.map((part) => part.text).join("");
const piecesOf = (paragraph: string, { paragraphs } = text): TextSentence[] =>
  paragraphs.find(({ id }) => id === paragraph)?.sentences ?? [];

const voices = (paragraph: string) =>
  piecesOf(paragraph).flatMap(({ voice, speaker }) => (voice === undefined ? [] : [[voice, speaker]]));

it("an article's own text keeps every letter, under the number of its paragraph", () => {
  expect(text).toMatchObject({ id: "source", language: riverWatch.article.language });
  const said = text.paragraphs.map(({ id, sentences }) => [id, sentences.map(wordsOf).join("")]);
  expect(said).toEqual(Object.entries(source));
});

it("what a fact rests on is a piece with its id, and brings its own spaces", () => {
  for (const { id, locators } of riverWatch.facts) {
    for (const { paragraph, start, end } of locators) {
      const pieces = piecesOf(paragraph).filter(({ facts }) => facts.includes(id));
      expect([id, pieces.map(wordsOf).join("")]).toEqual([id, source[paragraph]?.slice(start, end)]);
    }
  }
  expect(text.paragraphs.flatMap(({ sentences }) => sentences).every(({ isPiece }) => isPiece)).toBe(true);
});

it("words that two facts share belong to both", () => {
  const [first, other] = riverWatch.facts;
  const [locator] = first?.locators ?? [];
  if (first === undefined || other === undefined || locator === undefined) throw new Error("no two facts");
  const shorter = { ...other, locators: [{ ...locator, start: locator.start + 6 }] };
  const shared = sourceText({ ...riverWatch, facts: [first, shorter] }, source, "en");
  const told = piecesOf(locator.paragraph, shared).filter(({ facts }) => facts.length > 0);
  expect(told.map((piece) => [wordsOf(piece), piece.facts])).toEqual([
    ["since ", [first.id]],
    ["March 2021", [first.id, other.id]],
  ]);
});

it("whose word it is stands where that changes in a paragraph, with what the speaker is called", () => {
  expect(voices("t")).toEqual([]);
  expect(voices("p1")).toEqual([["article", undefined]]);
  expect(voices("p2")).toEqual([
    ["named", "Ada Holm"],
    ["article", undefined],
  ]);
  expect(voices("p5")).toEqual([["unnamed", riverWatch.wording["en"]?.entities["wardens"]?.name]]);
});

it("a paragraph that was not supplied is empty", () => {
  const nothing = sourceText(riverWatch, {}, "en");
  expect(nothing.paragraphs.map(({ id }) => id)).toEqual(Object.keys(source));
  expect(nothing.paragraphs.flatMap(({ sentences }) => sentences.map(wordsOf)).join("")).toBe("");
});
