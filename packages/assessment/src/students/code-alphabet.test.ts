import { describe, expect, it } from "vitest";
import { codeAlphabet, spellCode } from "./code-alphabet.ts";
import { joinCodeSchema, personalCodeSchema } from "./code-schemas.ts";

describe("a code", () => {
  it("has no two letters that are taken for one another", () => {
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
    for (const letter of "01258ABEILOSUVZ") expect(codeAlphabet).not.toContain(letter);
  });

  it("is read in any case, with spaces or hyphens", () => {
    expect(joinCodeSchema.parse("cd f-9gh")).toBe("CDF9GH");
    expect(personalCodeSchema.parse("cdfg 9hjk")).toBe("CDFG9HJK");
  });

  it.each(["", "CDFGH", "CDFGHJKMN", "CDFG0H", "CDFGH\0", "ÇDFGHJ"])("is not %j", (text) => {
    expect(joinCodeSchema.safeParse(text).success).toBe(false);
  });

  it("spells every letter as often from even bytes", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const counts = Map.groupBy(spellCode(bytes, 252), (letter) => letter);
    expect(new Set([...counts.values()].map(({ length }) => length))).toEqual(new Set([12]));
    expect(() => spellCode(bytes.slice(0, 3), 4)).toThrow(/too few/);
  });
});
