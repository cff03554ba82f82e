import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeAlphabet, joinCodeLength, personalCodeLength } from "./code-alphabet.ts";
import { holdsSecret, readJoinCode, readPersonalCode, readPrivateLink } from "./code-reader.ts";

const code = "CDF9GH";
const joinReading = (text: string) => {
  const reading = readJoinCode(text);
  return reading.ok ? reading.code : reading.problem;
};

describe("the code of an assignment", () => {
  it.each([
    "CDF9GH",
    "cdf9gh",
    " cdf 9gh ",
    "CDF-9GH",
    "CDF–9GH",
    "CDF—9GH",
    "CDF‑9GH",
    "CDF−9GH",
    "CDF9GH.",
    "CDF9GH)",
    "(CDF9GH)",
    "“CDF9GH”",
    "»CDF9GH«",
    "„CDF9GH“,",
    "<CDF9GH>",
    "CDF9GH!",
    "CDF9GH\u00a0",
    "\ufeffCDF9GH\u200b",
    "C\u200bDF9\u00adGH",
    "ＣＤＦ９ＧＨ",
    "CDF٩GH",
    "СDF9GН",
    "**CDF9GH**",
    "👉 CDF9GH 👈",
    "C D F 9 G H",
    "Code: CDF-9GH",
    "the code is cdf9gh.",
    "Your code: CDF 9GH (for Monday)",
    "Code CDF9GH thx",
    "Go to www.gym.ch/a and type CDF9GH",
    "CDF9GH is the code of www.gym.ch",
    "/a/CDF9GH",
    "a/cdf9gh",
    "https://quiz.example.org/a/CDF9GH",
    "http://localhost:3000/a/cdf9gh/",
    "www.gym.ch/a/CDF9GH",
    "HTTPS://QUIZ.EXAMPLE.ORG/A/CDF9GH",
    "https://quiz.example.org/a/CDF9GH?fbclid=IwAR0CDF9GJ",
    "https://quiz.example.org/a/CDF9GH#:~:text=who-has-written-this",
    "https://quiz.example.org/a/CDF9GH%E2%80%9D",
    "https://quiz.example.org/a/CDF%209GH.",
    "https://quiz.example.org/a/CDF\n9GH",
    "https://quiz.example.org/a?code=cdf-9gh&utm_source=x",
    "https://quiz.example.org/embed/a/CDF9GH",
    "<https://quiz.example.org/a/CDF9GH>, please",
    "Join here: https://quiz.example.org/a/CDF9GH (today)",
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fquiz.example.org%2Fa%2FCDF9GH&data=05%7C01%7C&reserved=0",
    "https://www.google.com/url?q=https%3A%2F%2Fquiz.example.org%2Fa%2FCDF9GH&sa=D",
    "https://urldefense.com/v3/__https://quiz.example.org/a/CDF9GH__;!!AbC",
  ])("is read in %j", (text) => {
    expect(joinReading(text)).toBe(code);
  });

  it.each([
    ["", "empty"],
    [" . ", "empty"],
    ["CDF9G", "short"],
    ["https://quiz.example.org/a/CDF", "short"],
    ["CDF9GHJKM", "long"],
    ["CDF0GH", "letters"],
    ["ÇDFGHJ", "letters"],
    ["Jonas Schmidt", "letters"],
    ["I do not have one, sorry", "none"],
    ["CDF9GH or CDF9GJ", "none"],
  ])("is not in %j: %s", (text, problem) => {
    expect(joinReading(text)).toBe(problem);
  });

  it("is not read with a letter that no code has in the place of another, and the reader names it", () => {
    expect(readJoinCode("O1F9GH")).toEqual({ ok: false, problem: "letters", letters: "O1" });
  });

  it("is not looked for in a private link", () => {
    expect(joinReading(`https://quiz.example.org/manage#${"CDF9GH".repeat(3)}CDF9.${"C".repeat(43)}`)).toBe(
      "private",
    );
  });
});

const letters = (length: number) =>
  fc.string({ unit: fc.constantFrom(...codeAlphabet.split("")), minLength: length, maxLength: length });

/** Signs, spaces and words with a letter that no code has, before and after it, and signs within. */
const sign = fc.constantFrom(
  ..." .,;:!?()[]{}<>«»“”„’'\"*_-–—/|…\u00a0\u200b\u00ad\ufeff\u2060\t\n".split(""),
);
const signs = fc.string({ unit: sign, maxLength: 4 });
const words = fc.constantFrom("", "Code: ", "the code is ", "Kod = ", "Use this one → ", "Der Code lautet: ");
const decorated = (read: fc.Arbitrary<string>) =>
  fc
    .tuple(words, signs, read, signs, fc.boolean(), signs)
    .chain(([word, before, spelt, after, isLow, within]) => {
      const shown = isLow ? spelt.toLowerCase() : spelt;
      const inner = within.replaceAll("/", "");
      return fc.nat({ max: spelt.length }).map((at) => ({
        spelt,
        text: `${word}${before.replaceAll("/", "")}${shown.slice(0, at)}${inner}${shown.slice(at)}${after}`,
      }));
    });

describe("a code with anything around it", () => {
  it("reads to that code, and two different ones never read the same", () => {
    fc.assert(
      fc.property(decorated(letters(joinCodeLength)), ({ spelt, text }) => {
        expect(readJoinCode(text)).toEqual({ ok: true, code: spelt });
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(decorated(letters(personalCodeLength)), ({ spelt, text }) => {
        expect(readPersonalCode(text)).toEqual({ ok: true, code: spelt });
      }),
    );
  });

  it("is read out of any address that leads to it", () => {
    const prefix = fc.constantFrom("https://x.org", "http://localhost:3000", "www.gym.ch", "x.org", "");
    const suffix = fc.constantFrom(
      "",
      "/",
      "?utm_source=a&b=c",
      "#top",
      ")",
      "”.",
      "%E2%80%9D",
      " is the link",
    );
    fc.assert(
      fc.property(prefix, letters(joinCodeLength), suffix, (before, spelt, after) => {
        expect(readJoinCode(`${before}/a/${spelt}${after}`)).toEqual({ ok: true, code: spelt });
      }),
    );
  });

  it("never breaks the reader, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(() => readJoinCode(text)).not.toThrow();
        expect(() => readPrivateLink(text)).not.toThrow();
      }),
    );
  });
});

const id = "AbC_ef-hIjKlMnOpQrStUg";
const secret = "sEcReT_0123456789-abcdefghijklmnopqrstuvwxY";
const part = `${id}.${secret}`;

describe("a private link", () => {
  it.each([
    part,
    `#${part}`,
    `https://x.org/manage#${part}`,
    `https://x.org/results#${part}.`,
    `<https://x.org/manage#${part}>,`,
    `“https://x.org/manage#${part}”`,
    `_https://x.org/manage#${part}_`,
    ` https://x.org/manage#${part}\u00a0\n`,
    `https://x.org/manage#${id}.${secret.slice(0, 20)}\r\n${secret.slice(20)}`,
    `https://x.org/manage#${id}.${secret.slice(0, 20)}=\r\n${secret.slice(20)}`,
    `> https://x.org/manage#${id}.${secret.slice(0, 20)}\n> ${secret.slice(20)}\n> Keep it`,
    `https://x.org/man\n`.replace("man\n", `manage#${id.slice(0, 9)}\n  ${id.slice(9)}.\n${secret}`),
    `https://x.org/manage#${id}.${secret.slice(0, 20)} ${secret.slice(20)}`,
    `https://x.org/manage#${id}.${secret.slice(0, 20)}\u200b${secret.slice(20)}`,
    `https://x.org/manage#${part.replaceAll("_", "\\_")}`,
    `https://x.org/manage%23${part}`,
    `https://x.org/manage/%23${part}%0A`,
    `https://x.org/manage?${part}`,
    `https://x.org/manage/${part}`,
    `https://a.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.org%2Fmanage%23${part}&data=05`,
    `https://a.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.org%2Fmanage%2523${part}&data=05`,
    `Wellread assignment: Units\nJoin code: CDF9GH\n\nManage link:\nhttps://x.org/manage#${part}\n\nWhoever has this link can use it.`,
  ])("is read in %j", (text) => {
    expect(readPrivateLink(text)).toEqual({ ok: true, id, secret });
    expect(holdsSecret(text)).toBe(true);
  });

  it.each([
    [`https://x.org/manage#${part.slice(0, -1)}`, "cut"],
    [`https://x.org/manage#${part.slice(0, 40)}`, "cut"],
    [`https://x.org/manage#${id}`, "cut"],
    [`https://x.org/manage#${id}.`, "cut"],
    [`#${id.slice(0, 12)}`, "cut"],
    [`https://x.org/manage#`, "cut"],
    ["https://x.org/manage", "cut"],
    ["https://x.org/a/CDF9GH", "student"],
    ["CDF9GH", "student"],
    ["nothing", "none"],
    ["", "none"],
  ])("is not read in %j: %s", (text, problem) => {
    expect(readPrivateLink(text)).toEqual({ ok: false, problem });
  });

  it("is read whole or not at all, wherever it is broken or cut off", () => {
    const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const random = (length: number) =>
      fc.string({ unit: fc.constantFrom(...base64.split("")), minLength: length, maxLength: length });
    const parts = fc.tuple(random(22), random(42), fc.constantFrom(..."AEIMQUYcgkosw048".split("")));
    const breaking = fc.constantFrom("\n", "\r\n", "=\r\n", "\n> ", "\n>> ", " ", "\u200b", "\t");
    fc.assert(
      fc.property(parts, fc.nat({ max: 65 }), breaking, ([one, two, last], at, between) => {
        const text = `${one}.${two}${last}`;
        const broken = `https://x.org/manage#${text.slice(0, at)}${between}${text.slice(at)}`;
        expect(readPrivateLink(broken)).toEqual({ ok: true, id: one, secret: two + last });
      }),
    );
    fc.assert(
      fc.property(parts, fc.nat({ max: 65 }), ([one, two, last], at) => {
        const cut = readPrivateLink(`https://x.org/manage#${`${one}.${two}${last}`.slice(0, at)}`);
        expect(cut).toEqual({ ok: false, problem: "cut" });
      }),
    );
  });
});
