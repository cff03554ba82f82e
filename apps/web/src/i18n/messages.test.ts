import { expect, it } from "vitest";
import { siteMessages } from "./messages";

const textsOf = (part: unknown): string[] =>
  typeof part === "string" ? [part] : Object.values(part ?? {}).flatMap((each) => textsOf(each));

it("messages set apostrophes and quotation marks as print does", () => {
  // A straight apostrophe before a brace is the format’s own: it keeps the brace as it is.
  const straight = textsOf(siteMessages).filter((text) => /['"]/.test(text.replaceAll(/'[{}]'/g, "")));
  expect(straight).toEqual([]);
});

it("messages use none of the words that only this project knows", () => {
  const dialect = /own text|unnamed speaker|leaves? open|left open|as it is now|newcomer|change nothing/i;
  const allowed = /You can look at these results, and change nothing\./;
  expect(textsOf(siteMessages).filter((text) => dialect.test(text) && !allowed.test(text))).toEqual([]);
});
