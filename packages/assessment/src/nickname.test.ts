import { describe, expect, it } from "vitest";
import { nicknameSkeleton } from "./nickname-skeleton.ts";
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

describe("the skeleton of a name", () => {
  it.each([
    ["Mira", "mira"],
    ["Mira", "Mіrа"],
    ["Mira", "M1ra"],
    ["Mira K", "mira-k"],
    ["Zoë", "Zoe"],
    ["José", "JOSE\u0301"],
    ["Ömer", "Omer"],
    ["Karn", "Kam"],
    ["محمد", "مُحَمَّد"],
  ])("takes %j and %j for the same", (one, other) => {
    expect(nicknameSkeleton(one)).toBe(nicknameSkeleton(other));
  });

  it.each([
    ["Mira", "Mina"],
    ["Ali", "Alice"],
    ["मीरा", "मारी"],
    ["ميرا", "منى"],
    ["🐱🐱", "🐶🐶"],
  ])("tells %j from %j", (one, other) => {
    expect(nicknameSkeleton(one)).not.toBe(nicknameSkeleton(other));
  });
});
