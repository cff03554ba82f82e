import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactName, findName, isLookAlike } from "./name-likeness.ts";
import { nicknameSchema } from "./nickname.ts";

const read = (text: string) => nicknameSchema.safeParse(text).data;

describe("a nickname", () => {
  it.each([
    ["  Mira   K. ", "Mira K."],
    ["Zoe\u0308", "Zoë"],
    ["ميرا", "ميرا"],
    ["मीरा", "मीरा"],
    ["👩‍🚀👩‍🚀", "👩‍🚀👩‍🚀"],
    ["Mira\u202egnp", "Miragnp"],
    ["Mi\u200bra", "Mira"],
  ])("%j is kept as %j", (text, kept) => {
    expect(read(text)).toBe(kept);
  });

  it.each([
    "",
    "M",
    " M ",
    "M".repeat(31),
    "Mi\0ra",
    "Mira\ud800",
    "...",
    `M${"\u0301".repeat(40)}ra`,
    "\u202e\u202e\u202e",
  ])("%j is refused", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

const pairs = (many: string[][]): [string, string][] =>
  many.flatMap(([one = "", other = ""]): [string, string][] => [
    [one, other],
    [other, one],
  ]);

const namesOf = (alphabet: string) =>
  fc.string({ unit: fc.constantFrom(...alphabet.split("")), minLength: 2, maxLength: 20 });
describe("names that look alike", () => {
  it.each(
    pairs([
      ["Mira", "mira"],
      ["Mira", "M\u0456r\u0430"],
      ["Mira", "M1ra"],
      ["Ella", "E1la"],
      ["Ella", "E11a"],
      ["Elia", "E11a"],
      ["Ella", "E\u04cfla"],
      ["Noor", "N0or"],
      ["Зоя", "3оя"],
      ["Oxana", "\u041e\u0445\u0430n\u0430"],
      ["Sara", "5ar@"],
      ["Mira K", "mira-k"],
      ["Mira", "Mi\u200bra"],
      ["Mira", "\u202eMira"],
      ["Zoë", "Zoe"],
      ["José", "JOSE\u0301"],
      ["Ömer", "Omer"],
      ["Işıl", "Isil"],
      ["محمد", "مُحَمَّد"],
    ]),
  )("%j and %j are taken for one another", (one, other) => {
    expect(isLookAlike(one, other)).toBe(true);
  });

  it.each(
    pairs([
      ["Mira", "Mina"],
      ["Ali", "Alice"],
      ["Ella", "Elia"],
      ["Kai", "Kal"],
      ["Alia", "Aila"],
      ["Mira L", "Mira I"],
      ["Kai 1b", "Kal 1b"],
      ["Erna", "Ema"],
      ["Олі", "Ола"],
      ["Лиза", "Лиеа"],
      ["Ява", "Яьа"],
      ["Ρόσα", "Ρόοα"],
      ["मीरा", "मारी"],
      ["ميرا", "منى"],
      ["🐱🐱", "🐶🐶"],
    ]),
  )("%j and %j are told apart", (one, other) => {
    expect(isLookAlike(one, other)).toBe(false);
  });

  const alphabets = [
    "abcdefghijklmnopqrstuvwxyzIL",
    "абвгґдежзиіклмнопрстуфхцчшьюяІ",
    "αβγδεζηθικλμνξοπρσυφχψωΙ",
  ];
  it.each(alphabets)("are of the letters %s only the same name", (alphabet) => {
    fc.assert(
      fc.property(namesOf(alphabet), namesOf(alphabet), (one, other) => {
        expect(isLookAlike(one, other)).toBe(exactName(one) === exactName(other));
      }),
    );
    // Close ones are seldom drawn: another letter at one place.
    const letter = fc.constantFrom(...alphabet.split(""));
    const close = fc.tuple(namesOf(alphabet), fc.nat(), letter).map(([name, at, other]): [string, string] => {
      const place = at % name.length;
      return [name, name.slice(0, place) + other + name.slice(place + 1)];
    });
    fc.assert(
      fc.property(close, ([one, other]) => {
        expect(isLookAlike(one, other)).toBe(exactName(one) === exactName(other));
      }),
    );
  });

  it("are also those with a letter of another script, a digit or a hidden sign in a letter's place", () => {
    const disguises: Record<string, string> = Object.fromEntries(
      "aceilops".split("").map((letter, at) => [letter, "\u0430\u0441\u0435\u045610\u0440$"[at] ?? ""]),
    );
    fc.assert(
      fc.property(namesOf("abcdefghijklmnopqrstuvwxyz"), (name) => {
        const disguised = name.replaceAll(/./g, (letter) => disguises[letter] ?? letter);
        expect(isLookAlike(name, `\u202e${disguised}\u200b`)).toBe(true);
      }),
    );
  });

  it("are all that are the same name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
        expect(isLookAlike(name, name.normalize("NFD"))).toBe(true);
        expect(isLookAlike(name, exactName(name))).toBe(true);
      }),
    );
  });
});

describe("a name on a list", () => {
  it.each([
    [["Ella", "Elia"], "Elia", "Elia"],
    [["Ella", "Elia"], "  eLLa ", "Ella"],
    [["Ella", "Elia"], "E1ia", "Elia"],
    [["Ella", "Elia"], "El1a", undefined],
    [["Zoe", "Zoë"], "zoë", "Zoë"],
    [["José"], "jose", "José"],
    [["Kai", "Kal"], "Kay", undefined],
    [[], "Kai", undefined],
  ])("of %j is found by %j: %j", (names, typed, found) => {
    expect(findName(names, typed)).toBe(found);
  });

  it("is found by itself, whatever else is listed", () => {
    const names = fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 2 }), { selector: exactName });
    fc.assert(
      fc.property(names, (listed) => {
        expect(listed.map((name) => findName(listed, name))).toEqual(listed);
      }),
    );
  });
});
