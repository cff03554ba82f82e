import { expect, test } from "vitest";
import { paragraphKind, paragraphNumber } from "./pilcrow";

test("the title and the standfirst have names, and body paragraphs have numbers", () => {
  expect(["t", "s", "p1", "p12"].map(paragraphKind)).toEqual(["title", "standfirst", "body", "body"]);
  expect(["t", "s", "p1", "p12"].map(paragraphNumber)).toEqual(["", "", "1", "12"]);
});
