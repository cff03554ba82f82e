import { describe, expect, it } from "vitest";
import { willOfVictory } from "../articles/will-of-victory/index.ts";
import { derivedRelations, deriveTriples, tripleKey } from "./triples.ts";

const derived = deriveTriples(willOfVictory);
const keys = new Set(derived.map(({ triple }) => tripleKey(triple)));

describe("deriveTriples", () => {
  it("reads which force has a leader with a name, and on which fact", () => {
    expect(keys).toContain("has-named-leader/federal-police/yes");
    expect(keys).not.toContain("has-named-leader/counter-terrorism-forces/yes");
  });

  it("derives only relations that are declared", () => {
    const declared = new Set<string>(derivedRelations.map((relation) => relation.id));
    for (const { triple } of derived) expect(declared).toContain(triple.relation);
  });
});
