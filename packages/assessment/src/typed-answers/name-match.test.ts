import { entrySchema, type Entry } from "@wellread/content";
import { expect, test } from "vitest";
import { editDistance, matchName } from "./name-match.ts";
import { foldName } from "./name-spelling.ts";

const entry = (id: string, text: string, aliases: string[] = [], noted: string[] = []): Entry =>
  entrySchema.parse({ id, text, aliases, noted });

const people = [
  entry("inad", "Juma Inad", ["Inad"]),
  entry("husseini", "Thamir al-Husseini", ["al-Husseini"]),
  entry("battat", "Jaafar al-Battat", ["al-Battat"]),
];
const places = [
  entry("hawija", "Hawija"),
  entry("rashad", "al-Rashad"),
  entry("riyad", "Riyad", [], ["Riyadh"]),
];
const refused = ["Rashid", "al-Rashid"];

test.each([
  ["Hawijah", "Hawija"],
  ["Ḥawīja", "Hawija"],
  ["Haweeja", "Hawija"],
  ["Al Rashad", "al-Rashad"],
  ["Alrashad", "al-Rashad"],
  ["ar-Rashad", "al-Rashad"],
  ["Arrashad", "al-Rashad"],
  ["Jumʿa ʿInād", "Juma Inad"],
  ["Jum’a ‘Inad", "Juma Inad"],
  ["Thamer al-Hussaini", "Thamir al-Husseini"],
  ["THAMIR  EL HUSSEINY", "Thamir al-Husseini"],
  ["Jaʿfar al-Baṭṭāṭ", "Jaafar al-Battat"],
  ["as-Sadr", "al-Sadr"],
  ["ash-Shirqat", "al-Shirqat"],
  ["Ｈａｗｉｊａ.", "Hawija"],
])("%s is a spelling of %s: distance 0", (typed, name) => {
  expect(editDistance(foldName(typed), foldName(name))).toBe(0);
});

test.each([
  ["Hawijah", "hawija"],
  ["Haweeja", "hawija"],
  ["Alrashad", "rashad"],
  ["riyad", "riyad"],
  ["Riad", "riyad", true],
  ["Riyadh", "riyad", true],
  ["ar-Riyadh", "riyad", true],
  ["Hawiga", "hawija", true],
  ["Rashat", "rashad", true],
  ["الحويجة", "hawija", true],
])("of three places, %s is %s", (typed, id, spelling = false) => {
  expect(matchName(typed, places, refused)).toEqual({ entry: id, spelling });
});

test.each([
  ["battat", "battat"],
  ["Jaafar Al Battat", "battat"],
  ["Juma Enad", "inad"],
  ["Inas", "inad", true],
  ["Thamir Hussein", "husseini", true],
  ["Jafar el Batat", "battat"],
])("of three people, %s is %s", (typed, id, spelling = false) => {
  expect(matchName(typed, people, [])).toEqual({ entry: id, spelling });
});

test.each(["Rashid", "al-Rashid", "Rasheed", "Ar Rashid", "RASHED", "Rashd"])(
  "%s is another name, or no nearer to ours than to it",
  (typed) => {
    expect(matchName(typed, places, refused)).toBeUndefined();
  },
);

test("Rashid would pass for a slip if it were not refused", () => {
  expect(matchName("Rashid", places, [])).toEqual({ entry: "rashad", spelling: true });
});

test.each(["", "  ", "al-", "'", "x", "Baghdad", "Inadequate", "the first place"])(
  "%j is nobody",
  (typed) => {
    expect(matchName(typed, [...people, ...places], [])).toBeUndefined();
  },
);

test("a slip counts only if the runner-up is at least two further", () => {
  const near = [entry("basir", "Basir"), entry("nasir", "Nasir")];
  expect(matchName("Basir", near, [])).toEqual({ entry: "basir", spelling: false });
  expect(matchName("Basirr", near, [])).toEqual({ entry: "basir", spelling: false });
  expect(matchName("Basin", near, [])).toBeUndefined();
  expect(matchName("Basin", near.slice(0, 1), [])).toEqual({ entry: "basir", spelling: true });
});

test("names under four letters allow no slip, those of eight allow two", () => {
  expect(matchName("Ani", [entry("a", "Ana")], [])).toBeUndefined();
  expect(matchName("Mandelor", [entry("m", "Mandalay")], [])).toBeUndefined();
  expect(matchName("Sulaimanxa", [entry("s", "Sulaimani")], [])).toEqual({ entry: "s", spelling: true });
});

test("a name that two entries share is neither", () => {
  expect(matchName("Inad", [entry("one", "Inad"), entry("two", "Enad")], [])).toEqual({
    entry: "one",
    spelling: false,
  });
  expect(matchName("Inaad", [entry("one", "Inad"), entry("two", "Enad")], [])).toBeUndefined();
});
