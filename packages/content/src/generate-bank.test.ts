import { describe, expect, it } from "vitest";
import { riverWatch } from "../fixtures/river-watch.ts";
import { riverWatchAsks } from "../fixtures/river-watch-asks.ts";
import { articleFolderSchema, type ArticleFolder } from "./article-folder.ts";
import { willOfVictory } from "./articles/will-of-victory/index.ts";
import { assertionSchema } from "./ask.ts";
import { generateBank, generateQuestions, toPublicBank } from "./generate-bank.ts";
import { lintBank } from "./lint/lint-bank.ts";
import { optionsOf } from "./lint/option-sets.ts";
import { interactions, type Question, type QuestionOf } from "./question.ts";

const bank = generateBank(willOfVictory, "en");
const asks = willOfVictory.asks ?? [];
const kindsIn = (question: Question) => new Set(optionsOf(question).flatMap(({ kind }) => kind ?? []));

const said = (ask: string, option: string) =>
  bank.questions[asks.findIndex((each) => each.id === ask)]?.feedback[option];

const idOf = (ask: string) => bank.questions[asks.findIndex((each) => each.id === ask)]?.id ?? "";
const apart = new Set(bank.enemies.map((pair) => pair.toSorted().join()));
const areApart = (...pair: [string, string]) => apart.has(pair.map(idOf).toSorted().join());

describe("the bank of will-of-victory", () => {
  it("has a question for each ask, in every interaction, and covers every fact", () => {
    expect(bank.questions).toHaveLength(asks.length);
    expect(bank.questions.length).toBeGreaterThanOrEqual(70);
    expect(new Set(bank.questions.map(({ interaction }) => interaction))).toEqual(new Set(interactions));
    const covered = new Set(bank.questions.flatMap(({ facts }) => facts));
    expect(willOfVictory.facts.filter(({ id }) => !covered.has(id))).toEqual([]);
  });

  it("has no two questions with the same stem and key", () => {
    const asked = bank.questions.map(({ stem, key, ...question }) =>
      JSON.stringify([stem, key, question.interaction === "inline-choice" && question.statement]),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("is the same from the same folder", () => {
    expect(generateBank(willOfVictory, "en")).toEqual(bank);
  });

  it("has nothing that the quality rules find", () => {
    expect(lintBank(bank, willOfVictory)).toEqual([]);
  });

  it("shows every kind of option, and marks as key what the key is", () => {
    const kinds = new Set(bank.questions.flatMap((question) => [...kindsIn(question)]));
    expect(kinds).toEqual(new Set(["key", "misreading", "elsewhere", "unsupported"]));
    const choices = bank.questions.filter(
      (question): question is QuestionOf<"choice"> =>
        question.interaction === "choice" && kindsIn(question).size > 0,
    );
    for (const { options, key } of choices)
      expect(options.filter(({ kind }) => kind === "key").map(({ id }) => id)).toEqual([key]);
  });

  it("keeps siblings apart, and has at most two of an ask", () => {
    const roots = Map.groupBy(asks, (ask) => ask.siblingOf ?? ask.id);
    for (const [, same] of roots) expect(same.length).toBeLessThanOrEqual(3);
    const pairs = asks.flatMap(({ id: ask, siblingOf }): [string, string][] =>
      siblingOf === undefined ? [] : [[ask, siblingOf]],
    );
    expect(pairs.filter((pair) => !areApart(...pair))).toEqual([]);
    for (const [ask, root] of pairs)
      expect(
        bank.siblings.some((same) => [ask, root].every((id) => same.some((each) => each === idOf(id)))),
      ).toBe(true);
    expect(bank.siblings).toHaveLength([...roots.values()].filter(({ length }) => length > 1).length);
  });

  it("sets apostrophes and quotation marks as print does", () => {
    const read = bank.questions.flatMap(({ stem, options, feedback }) => [
      stem,
      JSON.stringify(options).replaceAll('"', ""),
      ...Object.values(feedback).map(({ text }) => text),
    ]);
    expect(read.filter((text) => /['"]/.test(text))).toEqual([]);
  });

  it("says of each option what follows from its kind", () => {
    expect(said("headline", "ended")).toEqual({
      text: "¶8 gives this as an aim, not as something reached",
      paragraphs: ["p8"],
    });
    expect(said("mainly-for", "residents")).toEqual({
      text: "That is in ¶6, about the safety of residents",
      paragraphs: ["p6"],
    });
    expect(said("belief-of-isis", "trying")?.text).toContain("A group that thinks it has won areas back");
    expect(said("army-in-article", "list")?.text).toContain("is not the same as taking no part");
  });

  it("opens with what is right of a statement, whichever label is chosen", () => {
    expect(said("only-through", "false")?.text).toMatch(/^Right, it is false\. The intro says/);
    expect(said("only-through", "true")?.text).toMatch(/^It is false\. The intro says/);
    expect(said("which-war", "not-given")?.text).toMatch(
      /^Right, it is not given: .*Inad speaks of “the war”/,
    );
    expect(said("which-war", "true")?.text).toMatch(/^It is not given: /);
    expect(said("over-and-going-on", "true")?.text).toMatch(/^Right, it is true\. In ¶2/);
  });

  it("answers each row of a set by itself, and names what a list lacks without reciting it", () => {
    expect(said("stated-aims", "presence")?.text).toMatch(/^Yes\. ¶8 says/);
    expect(said("aircraft-part", "listed")?.text).toBe("The list in ¶3 does not name aircraft");
    expect(said("have-happened", "cells")?.text).toBe(
      "No. ¶5 gives this as an aim, not as something reached",
    );
    expect(said("which-are-answered", "aircraft")?.text).toBe("No paragraph answers this");
  });

  it("says of a rival that is typed which place it holds, and of the right name what it is asked for", () => {
    expect(said("unit-of-al-battat", "federal-police")?.text).toBe(
      "¶7 says that Jaafar al-Battat leads the Federal Police",
    );
    expect(said("unit-of-al-battat", "rapid-response-units")?.text).toBe(
      "¶5 says that Thamir al-Husseini leads the Rapid Response Units",
    );
  });

  it("says why a source is independent or a claim can be checked, where the kind of option does not", () => {
    expect(said("independent-word", "named")?.text).toContain("It does not make the speaker independent");
    expect(said("one-exception", "freed")?.text).toContain("changes nothing");
  });

  it("keeps the ids when stems change, and changes its version", () => {
    const changed = structuredClone(willOfVictory);
    for (const ask of changed.asks ?? []) Object.assign(ask, { stem: { en: `${ask.stem["en"]} Really?` } });
    const again = generateBank(changed, "en");
    expect(again.questions.map(({ id }) => id)).toEqual(bank.questions.map(({ id }) => id));
    expect(again.version).not.toBe(bank.version);
  });

  it("has no kind, way or assertion in what anyone may see", () => {
    const text = JSON.stringify(toPublicBank(bank));
    for (const secret of ["kind", "way", "asserts", "misreading", "unsupported", "elsewhere"])
      expect(text).not.toContain(`"${secret}"`);
  });

  it("is refused in a locale that has no words for an ask", () => {
    const { en } = willOfVictory.wording;
    const french = { ...willOfVictory, wording: en ? { fr: en } : {} };
    expect(() => generateBank(french, "fr")).toThrow(/no wording in "fr"/);
  });
});

/** Asks that cannot be proven once something is planted in the folder. */
const fallen = (plant: (folder: ArticleFolder) => void): Record<string, string> => {
  const folder = structuredClone(willOfVictory);
  plant(folder);
  return Object.fromEntries(
    generateQuestions(folder, "en").unproven.map(({ of, reason }) => [of.join(), reason]),
  );
};
const restate = (folder: ArticleFolder, fact: string, from: string, to: string) => {
  const statement = folder.statements?.find((each) => each.fact === fact);
  const at = statement?.asserts.findIndex((text) => text === from) ?? -1;
  if (!statement || at < 0) throw new Error(`${fact} does not state ${from}`);
  statement.asserts[at] = assertionSchema.parse(to);
};

const without = (id: string) => (folder: ArticleFolder) => {
  folder.links = folder.links?.filter((link) => link.id !== id);
};

describe("an ask is no question", () => {
  it("when an aim is planted as a result: what was its misreading is then true", () => {
    const gone = fallen((folder) =>
      restate(folder, "C25", "aimed: forces end isis-presence", "forces end isis-presence"),
    );
    expect(gone["headline"]).toContain("aim-as-result");
  });

  it("when some are planted as all", () => {
    const gone = fallen((folder) =>
      restate(folder, "C19", "some: forces freed areas", "all: forces freed areas"),
    );
    expect(Object.keys(gone)).toContain("why-safe");
  });

  it("when a belief is planted as a fact", () => {
    const gone = fallen((folder) =>
      restate(folder, "C17", "believed: isis retook areas", "isis retook areas"),
    );
    expect(Object.keys(gone)).toEqual(expect.arrayContaining(["where-attacked", "main-subject"]));
  });

  it("when an invitation is planted as a visit", () => {
    const gone = fallen((folder) =>
      restate(folder, "C21", "possible: reporters visit three-places", "reporters visit three-places"),
    );
    expect(Object.keys(gone)).toContain("three-places");
  });

  it("when a wrong month, leader or voice is planted", () => {
    const month = fallen((folder) =>
      restate(folder, "C3", "will-of-victory started-in 2019-07", "will-of-victory started-in 2019-05"),
    );
    expect(Object.keys(month)).toContain("when-begun");
    const leader = fallen((folder) =>
      restate(folder, "C23", "jaafar-al-battat commands federal-police", "juma-inad commands federal-police"),
    );
    expect(Object.keys(leader)).toContain("unit-of-al-battat");
    const voice = fallen((folder) => {
      const fact = folder.facts.find(({ id }) => id === "C9");
      Object.assign(fact ?? {}, { voice: { kind: "article" } });
    });
    expect(Object.keys(voice)).toContain("reports-differ");
  });

  it("when a link is taken away or turned round", () => {
    expect(Object.keys(fallen(without("aim-keeps-going")))).toEqual(["why-every-day"]);
    expect(Object.keys(fallen(without("safety-assumed")))).toEqual(["taken-for-granted"]);
    const turned = fallen((folder) => {
      const link = folder.links?.find(({ id }) => id === "freed-so-safe");
      Object.assign(link ?? {}, { from: ["C20"], to: "C19" });
    });
    expect(Object.keys(turned)).toContain("why-safe");
  });

  it("when a link leads from facts that are not critical", () => {
    const gone = fallen((folder) => {
      const link = folder.links?.find(({ id }) => id === "still-trying");
      Object.assign(link ?? {}, { from: ["C3"] });
    });
    expect(Object.keys(gone)).toEqual(["belief-of-isis"]);
  });

  it("when the glossary gives its word another sense", () => {
    const gone = fallen((folder) => {
      const entry = folder.wording["en"]?.glossary["umbrella"];
      if (entry) entry.otherSenses = [];
    });
    expect(Object.keys(gone)).toEqual(["umbrella"]);
  });
});

describe("the public bank", () => {
  it("has every question and no key, feedback, proof, fact or model", () => {
    const open = toPublicBank(bank);
    expect(open.questions.map((question) => question.id)).toEqual(
      bank.questions.map((question) => question.id),
    );
    const text = JSON.stringify(open);
    for (const name of ["key", "feedback", "proof", "facts", "model", "level", "aliases"]) {
      expect(text).not.toContain(`"${name}":`);
    }
  });

  it("puts the key of a choice first no more often than chance has it", () => {
    const open = new Map(toPublicBank(bank).questions.map((question) => [question.id, question]));
    const shuffled = bank.questions.filter(
      (question) => question.interaction === "choice" && question.sequence === "shuffled",
    );
    const first = shuffled.filter((question) => {
      const shown = open.get(question.id);
      if (question.interaction !== "choice" || shown?.interaction !== "choice") return false;
      return question.options.find((option) => option.id === question.key)?.text === shown.options[0]?.text;
    });
    const chance = shuffled.reduce(
      (sum, question) => sum + 1 / (question.interaction === "choice" ? question.options.length : 1),
      0,
    );
    expect(first.length).toBeLessThanOrEqual(chance + 2 * Math.sqrt(chance));
  });
});

describe("asks of another article", () => {
  const folder = articleFolderSchema.parse({ ...riverWatch, ...riverWatchAsks });
  const river = generateBank(folder, "en");

  it("are proven over its own facts", () => {
    expect(river.questions.map(({ model }) => model)).toEqual(["purpose", "who-said", "substance"]);
    expect(JSON.stringify(river)).not.toContain("ISIS");
  });

  it("say of an option that no fact bears on, and that has no word of its own, that no paragraph says so", () => {
    expect(river.questions[0]?.feedback["fish"]?.text).toBe("No paragraph says so");
  });

  it("make no bank where one of them cannot be proven", () => {
    const { links: _, ...unlinked } = folder;
    expect(() => generateBank(unlinked, "en")).toThrow(/why-watch cannot be proven/);
  });
});

describe("an article without asks", () => {
  const river = generateBank(riverWatch, "en");

  it("has a bank of what item models find in its facts alone", () => {
    expect(river.questions.length).toBeGreaterThan(20);
    const text = JSON.stringify(river);
    for (const { name } of Object.values(willOfVictory.wording["en"]?.entities ?? {}))
      expect(text).not.toContain(name);
    expect(text).not.toContain("ISIS");
    expect(river.siblings).toEqual([]);
  });

  it("keeps the ids when the wording changes, and changes its version", () => {
    const changed = structuredClone(riverWatch);
    for (const fact of Object.values(changed.wording["en"]?.facts ?? {})) fact.clause += " indeed";
    for (const slot of Object.values(changed.wording["en"]?.slots ?? {})) slot.answer += " indeed";
    const again = generateBank(changed, "en");
    expect(again.questions.map(({ id }) => id)).toEqual(river.questions.map(({ id }) => id));
    expect(again.version).not.toBe(river.version);
  });

  it("leaves out what that article cannot prove, and says why", () => {
    const { unproven } = generateQuestions(riverWatch, "en");
    expect(unproven.map(({ model }) => model)).toContain("match-roles");
    for (const { reason } of unproven) expect(reason).toMatch(/\w/);
  });
});
