import { describe, expect, it } from "vitest";
import type { ArticleFolder } from "../article-folder.ts";
import { willOfVictory } from "../articles/will-of-victory/index.ts";
import { type Ask, askSchema, assertionSchema, readAssertion, type Way } from "../ask.ts";
import { findAssertion, judgeProposition, type Judgement } from "./answers.ts";
import { learn } from "./knowledge.ts";

const knowledge = learn(willOfVictory);
const find = (text: string, folder: ArticleFolder = willOfVictory) =>
  findAssertion(readAssertion(assertionSchema.parse(text)), learn(folder));

describe("findAssertion", () => {
  it("finds true what a fact states in the same way, of as many, and by the same voice", () => {
    expect(find("aimed: forces end isis-presence")).toMatchObject({ verdict: "true", facts: ["C25"] });
    expect(find("some: forces attacked hideouts")).toMatchObject({ verdict: "true", facts: ["C17"] });
    expect(find("by juma-inad: forces found weapons")).toMatchObject({ verdict: "true", facts: ["C9"] });
    expect(find("by article: work done daily")).toMatchObject({ verdict: "true", facts: ["C24"] });
  });

  it.each<[Way, string, string]>([
    ["aim-as-result", "forces end isis-presence", "C25"],
    ["belief-as-fact", "isis retook areas", "C17"],
    ["invitation-as-visit", "reporters visit three-places", "C21"],
    ["some-as-all", "all: forces freed areas", "C19"],
    ["swapped-speaker", "by jaafar-al-battat: forces found weapons", "C9"],
    ["claim-as-fact", "by article: forces found weapons", "C9"],
    ["denied", "not: work done daily", "C24"],
    ["shifted-time", "will-of-victory started-in 2019-05", "C3"],
    ["swapped-part", "jaafar-al-battat commands ground-forces", "C11"],
  ])("finds the slip %s in “%s”", (way, text, fact) => {
    expect(find(text)).toMatchObject({ verdict: "contrary", way, facts: [fact] });
  });

  it("finds that what no fact states is not said, and does not take it for false", () => {
    expect(find("weapons came-from abroad")).toMatchObject({ verdict: "unsaid" });
    expect(find("hawija freed-in will-of-victory")).toMatchObject({ verdict: "unsaid" });
    expect(find("iraqi-army commands units")).toMatchObject({ verdict: "unsaid" });
    expect(find("aimed: work done daily")).toMatchObject({ verdict: "unsaid" });
  });

  it("does not hold what a list leaves out against the Army's part, but against the list", () => {
    expect(find("will-of-victory lists iraqi-army")).toMatchObject({ verdict: "contrary", facts: ["C12"] });
    expect(find("iraqi-army acts-in will-of-victory")).toMatchObject({ verdict: "unsaid" });
  });

  it("takes a name from outside the article for unsaid, even where a list is closed", () => {
    expect(find("jaafar-al-battat names-place tikrit")).toMatchObject({ verdict: "unsaid" });
  });

  it("finds a link, and one that is turned round", () => {
    expect(find("C25 because C24")).toMatchObject({ verdict: "true", ground: "linked" });
    expect(find("C24 because C25")).toMatchObject({ verdict: "contrary", way: "turned-cause" });
    expect(find("C25 because C3")).toMatchObject({ verdict: "unsaid" });
  });

  it("reads senses from the glossary: the one that a word has here, another that it has, or none", () => {
    expect(find("sleeper-cell means here")).toMatchObject({ verdict: "true", ground: "glossary" });
    expect(find("purge means neutral")).toMatchObject({ verdict: "true" });
    expect(find("sleeper-cell means neutral")).toMatchObject({ verdict: "unsaid" });
    expect(find("sleeper-cell means other-1")).toMatchObject({ verdict: "contrary", way: "other-sense" });
    expect(find("sleeper-cell means other-9")).toMatchObject({ verdict: "unsaid" });
    expect(find("no-such-word means here")).toMatchObject({ verdict: "unsaid" });
  });
});

const ask = (facts: string[], answer: object = { is: "stated" }): Ask =>
  askSchema.parse({
    id: "sample",
    topics: ["goals"],
    sort: "substance",
    level: "understand",
    facts,
    answer,
    interaction: "choice",
    stem: { en: "Why?" },
    options: ["a", "b", "c"].map((id) => ({ id, asserts: ["a is b"], text: { en: id } })),
  });
const judge = (asserts: string, of: Ask, way?: Way): Judgement =>
  judgeProposition(
    { id: "option", asserts: [assertionSchema.parse(asserts)], ...(way && { way }) },
    of,
    knowledge,
  );

describe("judgeProposition", () => {
  it("tells the key from what is true of something else", () => {
    expect(judge("isis scattered-after defeats", ask(["C15"])).kind).toBe("key");
    expect(judge("aircraft assists units", ask(["C15"])).kind).toBe("elsewhere");
  });

  it("tells what the critical facts contradict from what nobody says", () => {
    expect(judge("isis retook areas", ask(["C17"]), "belief-as-fact")).toMatchObject({ kind: "misreading" });
    expect(judge("weapons came-from abroad", ask(["C9"])).kind).toBe("unsupported");
  });

  it("refuses a misreading that names no way, another way, or a way where there is none", () => {
    expect(judge("forces end isis-presence", ask(["C25"])).fault).toContain("aim-as-result");
    expect(judge("forces end isis-presence", ask(["C25"]), "some-as-all").fault).toContain("aim-as-result");
    expect(judge("aircraft assists units", ask(["C13"]), "denied").fault).toContain("denied");
  });

  it("refuses a misreading of facts that are not critical", () => {
    expect(judge("forces end isis-presence", ask(["C15"]), "aim-as-result").fault).toContain("C25");
  });

  it("asks for a link where the ask does: a true reason of something else is no answer", () => {
    const why = ask(["C24", "C25"], { is: "linked", link: "because", to: "C24" });
    expect(judge("aimed: forces end isis-presence", why).kind).toBe("key");
    expect(judge("will-of-victory newly-in 7", why).kind).toBe("elsewhere");
  });

  it("tells a judgement from what can be checked", () => {
    const which = ask([], { is: "judgement" });
    expect(judge("results judged good", which).kind).toBe("key");
    expect(judge("forces found weapons", which).kind).toBe("elsewhere");
    const check = ask([], { is: "checkable" });
    expect(judge("forces found weapons", check).kind).toBe("key");
    expect(judge("results judged good", check).kind).toBe("elsewhere");
  });

  it("makes the key of what is not said where that is asked for", () => {
    const open = ask(["C15"], { is: "unstated" });
    expect(judge("battles fought-at place", open).kind).toBe("key");
    expect(judge("forces won battles", open).kind).toBe("elsewhere");
  });
});
