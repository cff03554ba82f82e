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

  it("counts the days between two events that one speaker counts back to", () => {
    const days = derived.filter(({ triple }) => triple.relation === "days-after-the-start");
    expect(days.map(({ triple, facts }) => [tripleKey(triple), facts])).toEqual([
      ["days-after-the-start/stage-end/4", ["C7"]],
    ]);
    const shifted = structuredClone(willOfVictory);
    for (const { relations } of shifted.facts) {
      for (const each of relations)
        if (each.relation === "days-before-the-telling" && each.object === "7") each.object = "9";
    }
    expect(deriveTriples(shifted).map(({ triple }) => tripleKey(triple))).toContain(
      "days-after-the-start/stage-end/6",
    );
  });

  it("derives only relations that are declared", () => {
    const declared = new Set<string>(derivedRelations.map((relation) => relation.id));
    for (const { triple } of derived) expect(declared).toContain(triple.relation);
  });
});
