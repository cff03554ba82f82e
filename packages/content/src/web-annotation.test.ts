import { describe, expect, it } from "vitest";
import { flattenJsonLd } from "../fixtures/json-ld-contexts.ts";
import { riverWatch, riverWatchText } from "../fixtures/river-watch.ts";
import type { Locator } from "./article.ts";
import { sourceName, textPosition } from "./source-position.ts";
import { annotationCollectionSchema, toAnnotationCollection } from "./web-annotation.ts";

const collection = toAnnotationCollection({ folder: riverWatch, locale: "en", address: "" });
const { items } = collection.first;

const speakerOf = (id: string) => riverWatch.wording["en"]?.entities[id]?.name;

describe("toAnnotationCollection", () => {
  it("has every fact and fits its schema", () => {
    expect(annotationCollectionSchema.parse(collection)).toEqual(collection);
    expect(items).toHaveLength(riverWatch.facts.length);
    expect(collection.total).toBe(items.length);
  });

  it("points at the very span of each locator, counted over the whole text", () => {
    const paragraphs = new Map(riverWatch.article.paragraphs.map(({ id }, at) => [id, texts[at] ?? ""]));
    const points = Array.from(riverWatchText);
    const found = items.flatMap(({ target }) =>
      target.map(({ selector: { start, end } }) => points.slice(start, end).join("")),
    );
    const meant = riverWatch.facts.flatMap(({ locators }) =>
      locators.map(({ paragraph, start, end }) => paragraphs.get(paragraph)?.slice(start, end)),
    );
    expect(found).toEqual(meant);
  });

  it("names the voice before the claim, and the article for its own", () => {
    const said = items.map(({ body }) => body[0]?.value.split(": ")[0]);
    expect(said).toEqual(
      riverWatch.facts.map(({ voice }) =>
        voice.kind === "article" ? collection.label : speakerOf(voice.speaker),
      ),
    );
    expect(said).toContain("Bo Lind");
  });

  it("names the source by hash and has no word of a quotation selector", () => {
    expect(new Set(items.flatMap(({ target }) => target.map(({ source }) => source)))).toEqual(
      new Set([sourceName(riverWatch.article)]),
    );
    expect(JSON.stringify(collection)).not.toMatch(/TextQuoteSelector|"exact"|"prefix"|"suffix"/);
  });

  it("is read whole by a JSON-LD processor", async () => {
    const nodes = await flattenJsonLd(collection);
    const count = (type: string) =>
      nodes.filter((node) => node["@type"].some((each) => each.endsWith(type))).length;
    expect(count("#Annotation")).toBe(riverWatch.facts.length);
    expect(count("#TextPositionSelector")).toBe(riverWatch.facts.flatMap(({ locators }) => locators).length);
  });

  it("refuses a locale without wording", () => {
    expect(() => toAnnotationCollection({ folder: riverWatch, locale: "ar", address: "" })).toThrow(
      RangeError,
    );
  });
});

const texts = riverWatchText.split(/\n{2,}/);

describe("textPosition", () => {
  const [paragraph] = riverWatch.article.paragraphs;
  const locator = riverWatch.facts[0]?.locators[0];

  it("counts a character of two code units once, before and within the span", () => {
    if (paragraph === undefined || locator === undefined) throw new Error("the fixture has neither");
    const text = "ab\u{1F3B5}cd\u{1F3B5}ef";
    const wide = { ...paragraph, start: 10, surrogatePairs: [2, 6] };
    const at: Locator = { ...locator, paragraph: paragraph.id, start: 4, end: 9 };
    expect(textPosition({ paragraphs: [wide] }, at)).toEqual({ start: 13, end: 17 });
    expect(Array.from(text).slice(3, 7).join("")).toBe(text.slice(4, 9));
  });

  it("refuses a paragraph that the article does not have", () => {
    if (locator === undefined) throw new Error("the fixture has no locator");
    expect(() => textPosition({ paragraphs: [] }, locator)).toThrow(RangeError);
  });
});
