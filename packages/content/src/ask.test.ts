import { describe, expect, it } from "vitest";
import { assertionSchema, linkSchema, readAssertion } from "./ask.ts";

const read = (text: string, filling?: string) => readAssertion(assertionSchema.parse(text), filling);

describe("an assertion", () => {
  it("is a triple that is so, unless it says otherwise", () => {
    expect(read("isis scattered-after defeats")).toEqual({
      subject: "isis",
      relation: "scattered-after",
      object: "defeats",
      modality: "is",
      denied: false,
    });
  });

  it("says how it is held, of how many, whose word it is, and that it is not so", () => {
    expect(read("aimed: forces end presence")).toMatchObject({ modality: "aimed" });
    expect(read("some, by juma-inad: forces attacked hideouts")).toMatchObject({
      quantity: "some",
      by: "juma-inad",
    });
    expect(read("not, all: iraqi-army cleared areas")).toMatchObject({ denied: true, quantity: "all" });
  });

  it("has a place that is filled when it is read", () => {
    expect(read("? assists units", "aircraft")).toMatchObject({ subject: "aircraft" });
    expect(read("thamir commands ?", "police")).toMatchObject({ object: "police" });
  });

  it("is refused where it is no triple, or has an unknown tag", () => {
    for (const text of ["isis scattered", "maybe: isis scattered-after defeats", "isis  is there", "a b c d"])
      expect(assertionSchema.safeParse(text).success).toBe(false);
  });
});

describe("a link", () => {
  const link = { id: "a", kind: "because", from: ["C1"], to: "C2" };
  const locator = { paragraph: "p1", start: 0, end: 5, digest: "0123456789abcdef" };

  it("is stated at a place, or drawn for a reason, and never both or neither", () => {
    expect(linkSchema.safeParse({ ...link, stated: [locator] }).success).toBe(true);
    expect(linkSchema.safeParse({ ...link, drawn: { en: "For this reason" } }).success).toBe(true);
    expect(linkSchema.safeParse(link).success).toBe(false);
    expect(linkSchema.safeParse({ ...link, stated: [locator], drawn: { en: "So" } }).success).toBe(false);
  });
});
