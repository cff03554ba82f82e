import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, it } from "vitest";
import type { Outline } from "@/model/banks";
import { placesIn, readPastedText } from "./pasted-text";

const outline: Outline = willOfVictory.article.paragraphs;
const body = outline.filter(({ kind }) => kind === "body");

/** A text of ours that begins and is as long as a paragraph of the article. */
const standIn = ({ opening, length }: Outline[number]): string =>
  `${opening} ${"and more of it ".repeat(40)}`
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, ".");

const fitOf = (text: string) => {
  const { fit, paragraphs } = readPastedText(text, outline);
  return [fit, paragraphs.map(({ id }) => id)];
};
/** A text in words of its own. */
const otherWords = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Satz ${at}.`).join("\n");

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/gu, "");

const ids = (paragraphs: Outline): (string | null)[] => paragraphs.map(({ id }) => id);

it("splits at every line that is not empty, whatever ends it", () => {
  const { paragraphs } = readPastedText(" One.\r\n\r\nTwo.\n  \nThree.\u2028Four.", outline);
  expect(paragraphs.map(({ text }) => text)).toEqual(["One.", "Two.", "Three.", "Four."]);
  expect(readPastedText(" \n", outline).paragraphs).toEqual([]);
});

it("knows the article by the first words of its paragraphs, with its title and intro or without", () => {
  expect(fitOf(outline.map(standIn).join("\n"))).toEqual(["words", ids(outline)]);
  expect(fitOf(body.map(standIn).join("\n\n"))).toEqual(["words", ids(body)]);
});

it("knows the article between other lines, and in lines that were broken to a width", () => {
  const [title, ...rest] = outline.map(standIn);
  expect(fitOf([title, "By somebody", ...rest, "All rights reserved"].join("\n"))).toEqual([
    "words",
    ["t", null, ...ids(outline.slice(1)), null],
  ]);
  const broken = body.map((paragraph) => standIn(paragraph).replaceAll(/(.{30}\S*) /gu, "$1\n"));
  expect(fitOf(broken.join("\n\n"))).toEqual(["words", ids(body)]);
});

it("reads quotation marks, capitals and spaces of any kind as the same words", () => {
  const [title = ""] = outline.map(standIn);
  expect(fitOf(`“${title.toUpperCase().replaceAll(" ", "\u00A0")}`)).toEqual(["some", ["t"]]);
});

it("takes a text with as many paragraphs for the article told otherwise", () => {
  expect(fitOf(otherWords(body.length))).toEqual(["count", ids(body)]);
  expect(fitOf(otherWords(outline.length))).toEqual(["count", ids(outline)]);
});

it("takes no paragraph for the article's where their number is another and their words are", () => {
  expect(fitOf("One.\nTwo.\nThree.")).toEqual(["none", [null, null, null]]);
});

it("knows the paragraphs of an excerpt, and no others", () => {
  const [, , third, fourth] = body.map(standIn);
  expect(fitOf([third, "Something else.", fourth].join("\n"))).toEqual(["some", ["p3", null, "p4"]]);
});

it("goes by words and not by number where the two differ", () => {
  const [first, second, ...rest] = body.map(standIn);
  expect(fitOf([first, "A line of its own.", second, ...rest.slice(0, -1)].join("\n"))).toEqual([
    "some",
    ["p1", null, "p2", "p3", "p4", "p5", "p6", "p7"],
  ]);
});

it("takes a short paragraph that begins alike for the short one", () => {
  const last = body.at(-1);
  expect(last && fitOf(standIn(last))).toEqual(["some", ["p8"]]);
});

it("keeps every word of any text, each paragraph of the article at most once and in order", () => {
  const lines = array(oneof(string({ unit: "grapheme" }), constantFrom(...outline.map(standIn))));
  assert(
    property(lines, constantFrom("\n", "\r\n", "\n\n"), (texts, end) => {
      const written = texts.join(end);
      const read = readPastedText(written, outline);
      expect(read.paragraphs.map(({ text }) => withoutSpaces(text)).join("")).toBe(withoutSpaces(written));
      const places = placesIn(read);
      expect(places).toEqual(ids(outline).filter((id) => places.some((place) => place === id)));
    }),
  );
});

it("tells 400 paragraphs apart at most, and loses nothing of the rest", () => {
  const { paragraphs } = readPastedText(
    Array.from({ length: 15_000 }, (_, at) => at % 10).join("\n"),
    outline,
  );
  expect(paragraphs).toHaveLength(400);
  expect(paragraphs.at(-1)?.text.split(" ")).toHaveLength(15_000 - 399);
});
