import { comparisonSchema, entrySchema, type Comparison, type Entry } from "@wellread/content";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { foldName } from "./name-spelling.ts";
import { matchTyped, typedForm } from "./typed-match.ts";

const matchName = (typed: string, options: Entry[], refused: string[]) =>
  matchTyped({ options, refused, comparison: "name" }, typed);

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
  ["Riad", "riyad"],
  ["in Hawija", "hawija"],
  ["the town is Riyad.", "riyad"],
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
  ["General al-Battat", "battat"],
  ["Lt. Gen. al-Battat", "battat"],
  ["al-Battat, Jaafar", "battat"],
  ["Battat, General Jaafar", "battat"],
  ["it is al-Battat", "battat"],
  ["I think it's General Jaafar al-Battat.", "battat"],
  ["al-Battad", "battat", true],
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

test.each([
  "",
  "  ",
  "al-",
  "'",
  "x",
  "Baghdad",
  "Inadequate",
  "the first place",
  "General",
  "not Inad",
  "Inad or al-Battat",
])("%j is nobody", (typed) => {
  expect(matchName(typed, [...people, ...places], [])).toBeUndefined();
});

test.each(["Imad", "Inas", "Juma Imad", "General Imad", "Ani"])(
  "a short name allows no slip, so %s is another one",
  (typed) => {
    expect(matchName(typed, [...people, entry("ana", "Ana")], [])).toBeUndefined();
  },
);

test("a slip counts only if the runner-up is at least two further", () => {
  const near = [entry("basiri", "Basirin"), entry("nasiri", "Nasirin")];
  expect(matchName("Basirin", near, [])).toEqual({ entry: "basiri", spelling: false });
  expect(matchName("Basiran", near, [])).toBeUndefined();
  expect(matchName("Basiran", near.slice(0, 1), [])).toEqual({ entry: "basiri", spelling: true });
});

test.each(["Moller", "Möller", "Miller"])("Müller is no Arabic name: %s is another one", (typed) => {
  expect(matchName(typed, [entry("m", "Müller")], [])).toBeUndefined();
  expect(matchName("Muller", [entry("m", "Müller")], [])).toEqual({ entry: "m", spelling: false });
});

test.each([
  ["Henry VIII", "Henry VII"],
  ["Group 1.5", "Group 15"],
  ["C#", "C"],
  ["George W. Bush", "George H. W. Bush"],
  ["Roberto", "Roberta"],
  ["Christian", "Christina"],
  ["al-Battat", "his enemy was al-Battat"],
])("as names, %s is not %s", (key, typed) => {
  expect(matchName(typed, [entry("key", key)], [])).toBeUndefined();
});

test("what a teacher refused is wrong though it differs in an accent alone", () => {
  expect(matchName("Muller", [entry("m", "Müller")], ["Muller"])).toBeUndefined();
  const cafe = {
    options: [entry("c", "café")],
    refused: ["cafe"],
    comparison: "exact" as const,
    ignoreAccents: true,
  };
  expect([matchTyped(cafe, "cafe"), matchTyped(cafe, "café")]).toEqual([
    undefined,
    { entry: "c", spelling: false },
  ]);
});

test("a name that two entries share is neither", () => {
  expect(matchName("Inad", [entry("one", "Inad"), entry("two", "Enad")], [])).toEqual({
    entry: "one",
    spelling: false,
  });
  expect(matchName("Inaad", [entry("one", "Inad"), entry("two", "Enad")], [])).toBeUndefined();
});

const isRight = (comparison: Comparison, key: string, typed: string, ignoreAccents = false): boolean =>
  matchTyped({ options: [entry("key", key)], refused: [], comparison, ignoreAccents }, typed) !== undefined;

test.each([
  ["1914", "1915"],
  ["Iran", "Iraq"],
  ["hot", "hut"],
  ["1.5", "15"],
  ["bed", "bid"],
  ["Müller", "Moller"],
  ["Müller", "Muller"],
  ["दिन", "दान"],
  ["-5", "5"],
  ["25%", "25"],
  ["3/4", "34"],
  ["C#", "C"],
  ["C++", "C"],
  ["x²", "x2"],
  ["can't", "cant"],
  ["ice-cream", "ice cream"],
  ["government", "goverment"],
  ["al-Rashad", "Rashad"],
  ["😀", "😁"],
])("exactly %j is not %j", (key, typed) => {
  expect(isRight("exact", key, typed)).toBe(false);
  expect(isRight("exact", typed, key)).toBe(false);
});

test.each([
  ["+", "+"],
  ["Hawija", "  hawija "],
  ["New York", "new  york"],
  ["don't", "DON’T"],
  ["ice-cream", "ice–cream"],
  ["-5", "−5"],
  ["-5", "- 5"],
  ["25%", "25 %"],
  ["3/4", "3 / 4"],
  ["C#", "c #"],
  ["café", "cafe\u0301"],
  ["five", "ﬁve"],
  ["ABC", "ＡＢＣ"],
  ["السلام", "الســلام"],
  ["Hawija", "\u200EHawija\u200B"],
  ["ΟΔΌΣ", "οδός"],
  ["İstanbul", "istanbul"],
  ["wait...", "wait…"],
  ["1914", "١٩١٤"],
  ["\u200B", "\u200B"],
])("exactly %j is also %j", (key, typed) => {
  expect(isRight("exact", key, typed)).toBe(true);
});

test.each([
  ["Müller", "Muller"],
  ["naïve", "naive"],
  ["Łódź", "Lodz"],
  ["كَتَبَ", "كتب"],
])("%j is %j where accents are ignored, and not where they count", (key, typed) => {
  expect(isRight("exact", key, typed, true)).toBe(true);
  expect(isRight("exact", key, typed)).toBe(false);
});

test.each([
  ["दिन", "दान"],
  ["bed", "bid"],
  ["Müller", "Moller"],
  ["й", "и"],
])("where accents are ignored %j is still not %j", (key, typed) => {
  expect(isRight("exact", key, typed, true)).toBe(false);
});

test.each([
  ["government", "goverment", true],
  ["government", "govermnent", true],
  ["government", "goverrmant", false],
  ["Counter Terrorism Forces", "Counter Terorism Forces", true],
  ["Counter Terrorism Forces", "counter-terrorism forces", true],
  ["Counter Terrorism Forces", "Counterterrorism forces", true],
  ["Counter Terrorism Forces", "Counter Tourism Forces", false],
  ["Federal Police", "the federal police.", true],
  ["Federal Police", "It was the Federal Police", true],
  ["Federal Police", "General Police", false],
  ["Federal Police", "Federal Policy", false],
  ["Ground forces", "Grand forces", false],
  ["Iran", "Iraq", false],
  ["1914 revolution", "1915 revolution", false],
  ["mediation", "meditation", false],
  ["invention", "intention", false],
  ["nitrates", "nitrites", false],
  ["absorption", "adsorption", false],
  ["separate", "seperate", true],
  ["covid-19 infection", "covid-18 infection", false],
])("with spelling forgiven, for %j the answer %j is right: %j", (key, typed, right) => {
  expect(isRight("spelling", key, typed)).toBe(right);
});

test("a slip gets a spelling note", () => {
  const question = { options: [entry("key", "government")], refused: [], comparison: "spelling" as const };
  expect(matchTyped(question, "goverment")).toEqual({ entry: "key", spelling: true });
  expect(matchTyped(question, "Government")).toEqual({ entry: "key", spelling: false });
});

test("a refused text is wrong in every comparison, but for the answer itself", () => {
  const options = [entry("key", "government")];
  for (const comparison of comparisonSchema.options) {
    const question = { options, refused: ["goverment", "the government"], comparison };
    expect(matchTyped(question, "Goverment")).toBeUndefined();
    expect(matchTyped(question, "government")).toBeDefined();
  }
});

const former = (key: string, typed: string) =>
  matchTyped({ options: [entry("key", key)], refused: [] }, typed);

test("a question that was stored before there was a choice is compared as it was then", () => {
  expect(former("1914", "1915")).toEqual({ entry: "key", spelling: true });
  expect(former("Iran", "Iraq")).toEqual({ entry: "key", spelling: true });
  expect(former("1.5", "15")).toEqual({ entry: "key", spelling: false });
  expect(former("+", "+")).toBeUndefined();
});

test("a key is right for itself, whatever its signs", () => {
  const key = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(
      key,
      fc.constantFrom<Comparison>("exact", "spelling"),
      fc.boolean(),
      (text, comparison, ignored) => {
        expect(isRight(comparison, text, text, ignored)).toBe(true);
        expect(isRight(comparison, text, ` ${text.normalize("NFD")} `, ignored)).toBe(true);
      },
    ),
  );
});

/** As it is written, but for spaces and the kind of a dash. */
const bare = (typed: string) => typed.replaceAll(" ", "").replaceAll("−", "-");

test("two texts of digits and signs are one answer only if they differ in spaces and kinds of dashes alone", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789+-−/%#.,=() ")),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(text, text, fc.constantFrom<Comparison>("exact", "spelling"), (key, typed, comparison) => {
      expect(isRight(comparison, key, typed) && bare(key) !== bare(typed)).toBe(false);
    }),
  );
});

test("answers that say the same but for the words around them come to one", () => {
  const name = { options: people, refused: [], comparison: "name" as const };
  const forms = ["al-Battat", "it is al-Battat", "General al-Battat.", "AL BATTAT"];
  expect(new Set(forms.map((typed) => typedForm(name, typed))).size).toBe(1);
  expect(typedForm(name, "al-Battat, Jaafar")).toBe(typedForm(name, "Jaafar al-Battat"));
  const exact = { ...name, comparison: "exact" as const };
  expect(new Set(forms.map((typed) => typedForm(exact, typed))).size).toBe(4);
});
