import { describe, expect, it } from "vitest";
import { willOfVictory } from "../articles/will-of-victory/index.ts";
import { evaluate, evaluateAll } from "./evaluation.ts";
import { learn } from "./knowledge.ts";
import { triple } from "./triples.ts";

const knowledge = learn(willOfVictory);
const verdict = (relation: string, subject: string, object: string): string =>
  evaluate(triple(relation, subject, object), knowledge).verdict;

describe("evaluate", () => {
  it("finds true what a fact states, and names the fact", () => {
    expect(evaluate(triple("leads", "juma-inad", "ground-forces"), knowledge)).toMatchObject({
      verdict: "true",
      ground: "stated",
      facts: ["C11"],
    });
  });

  it("finds false another value in a functional slot, and says what the article has instead", () => {
    const month = evaluate(triple("began", "will-of-victory", "2019-05"), knowledge);
    expect(month).toMatchObject({ verdict: "false", ground: "functional", facts: ["C3"] });
    expect(month.witnesses).toEqual([triple("began", "will-of-victory", "2019-07")]);
  });

  it("finds false what a closed relation does not have", () => {
    expect(verdict("lists", "will-of-victory", "iraqi-army")).toBe("false");
    expect(verdict("names-place", "jaafar-al-battat", "baiji")).toBe("false");
  });

  it("does not decide what the article leaves unsaid", () => {
    expect(verdict("same-as", "iraqi-army", "ground-forces")).toBe("unknown");
    expect(verdict("same-as", "the-war", "earlier-battles")).toBe("unknown");
    expect(verdict("freed-in", "hawija", "will-of-victory")).toBe("unknown");
    expect(verdict("stage-lasted", "will-of-victory", "a-week")).toBe("unknown");
    expect(verdict("cleared-areas-up-to", "federal-police", "border")).toBe("unknown");
  });

  it("keeps both accounts of the seventh phase true", () => {
    expect(verdict("entered-phase", "will-of-victory", "7")).toBe("true");
    expect(verdict("ended-phase", "will-of-victory", "7")).toBe("true");
  });

  it("gives a statement the status that its triple has", () => {
    expect(verdict("has-status", "C9", "true")).toBe("true");
    expect(verdict("has-status", "phases-planned", "not-given")).toBe("true");
    expect(verdict("has-status", "latest-phase", "not-given")).toBe("unknown");
    expect(verdict("has-status", "places-freed", "not-given")).toBe("true");
    expect(verdict("has-status", "leads/juma-inad/federal-police", "false")).toBe("true");
    expect(verdict("has-status", "nonsense", "true")).toBe("unknown");
  });

  it("leaves a relation that nobody declared undecided", () => {
    expect(verdict("likes", "juma-inad", "riyad")).toBe("unknown");
  });
});

describe("evaluateAll", () => {
  const yes = triple("leads", "juma-inad", "ground-forces");
  const no = triple("leads", "juma-inad", "federal-police");
  const open = triple("same-as", "iraqi-army", "ground-forces");

  it("is true when all are, false when any is, and otherwise unknown", () => {
    expect(evaluateAll([yes], knowledge).verdict).toBe("true");
    expect(evaluateAll([yes, open], knowledge).verdict).toBe("unknown");
    expect(evaluateAll([open, no], knowledge).verdict).toBe("false");
  });
});
