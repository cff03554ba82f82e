import { describe, expect, it } from "vitest";
import { willOfVictory } from "../articles/will-of-victory/index.ts";
import { derivedRelations, deriveTriples, tripleKey } from "./triples.ts";

const derived = deriveTriples(willOfVictory);
const keys = new Set(derived.map(({ triple }) => tripleKey(triple)));

describe("deriveTriples", () => {
  it("reads who says a fact, in what voice and where", () => {
    expect(keys).toContain("said-by/C9/juma-inad");
    expect(keys).toContain("voice-of/C19/unnamed");
    expect(keys).toContain("stated-in/C3/p1");
    expect(keys).toContain("stated-in/C3/t");
  });

  it("counts what a list has", () => {
    expect(keys).toContain("counts-lists/will-of-victory/5");
    expect(keys).toContain("counts-names-place/jaafar-al-battat/3");
  });

  it("puts sources in the order in which they are first reported", () => {
    expect(keys).toContain("reported-before/juma-inad/thamir-al-husseini");
    expect(keys).toContain("reported-before/security-leaders/jaafar-al-battat");
    expect(keys).not.toContain("reported-before/jaafar-al-battat/juma-inad");
  });

  it("holds open what no fact answers, and nothing else", () => {
    expect(keys).toContain("leaves-open/article/phases-planned");
    expect(keys).not.toContain("leaves-open/article/latest-phase");
  });

  it("derives only relations that are declared", () => {
    const declared = new Set<string>(derivedRelations.map((relation) => relation.id));
    for (const { triple } of derived) expect(declared).toContain(triple.relation);
  });
});
