import { describe, expect, it } from "vitest";
import { willOfVictory } from "../articles/will-of-victory/index.ts";
import { happenedBefore } from "./triples.ts";

const pairs = happenedBefore(willOfVictory).map(({ triple }) => `${triple.subject} < ${triple.object}`);

describe("happenedBefore", () => {
  it("orders what intervals, facts and chains of both put in order", () => {
    expect(pairs).toContain("earlier-battles < operation-start");
    expect(pairs).toContain("stage-start < stage-end");
    expect(pairs).toContain("earlier-battles < stage-end");
  });

  it("does not place the war, which has no date", () => {
    expect(pairs.join()).not.toContain("the-war");
  });

  it("never puts two events both ways", () => {
    for (const pair of pairs) expect(pairs).not.toContain(pair.split(" < ").toReversed().join(" < "));
  });

  it("leaves intervals that overlap unordered", () => {
    const folder = structuredClone(willOfVictory);
    for (const fact of folder.facts) {
      for (const each of fact.relations) if (each.relation === "occurs") each.object = "2019";
      fact.relations = fact.relations.filter((each) => each.relation !== "comes-before");
    }
    expect(happenedBefore(folder)).toEqual([]);
  });
});
