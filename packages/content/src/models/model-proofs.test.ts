import { describe, expect, it } from "vitest";
import { keyedParts } from "../../fixtures/keyed-parts.ts";
import type { ArticleFolder } from "../article-folder.ts";
import { willOfVictory } from "../articles/will-of-victory/index.ts";
import type { Triple } from "../entity.ts";
import { generateBank } from "../generate-bank.ts";
import { triple as makeTriple } from "../knowledge/triples.ts";
import type { Claim, Question } from "../question.ts";

/*
 * A second reading of every proof of what item models ask, written apart from the prover: it looks each triple up in the folder's
 * raw data, and derives each key from the verdicts by itself.
 */

const { asks: _asks, ...modelled } = willOfVictory;
const bank = generateBank(modelled, "en");

type Reading = "true" | "false" | "unknown";

const timeline = ["earlier-battles", "operation-start", "stage-start", "stage-end"];

/** What is read off the article itself: the only value that is right, by relation. */
const ownReadings: Record<string, (folder: ArticleFolder, triple: Triple) => boolean> = {
  "happened-before": (_, { subject, object }) => timeline.indexOf(subject) < timeline.indexOf(object),
  "has-status": (folder, { subject, object }) => statusOf(folder, subject) === object,
};

function statusOf(folder: ArticleFolder, statement: string): string {
  if (folder.facts.some((fact) => fact.id === statement)) return "true";
  const slot = folder.slots.find(({ id }) => id === statement);
  if (slot) return slot.answeredBy.length === 0 ? "not-given" : "answered";
  const [relation = "", subject = "", object = ""] = statement.split("/");
  const inference = folder.inferences.find((each) => each.id === statement);
  const triple = inference?.triple ?? makeTriple(relation, subject, object);
  return { true: "true", false: "false", unknown: "not-given" }[read(folder, triple)];
}

function read(folder: ArticleFolder, triple: Triple): Reading {
  const own = ownReadings[triple.relation];
  if (own) return own(folder, triple) ? "true" : "false";
  const stated = folder.facts
    .flatMap((fact) => fact.relations)
    .filter((each) => each.relation === triple.relation);
  if (stated.some((each) => each.subject === triple.subject && each.object === triple.object)) return "true";
  const rule = folder.relations.find((each) => each.id === triple.relation);
  const taken = (end: "subject" | "object"): boolean =>
    rule?.functional.includes(end) === true && stated.some((each) => each[end] === triple[end]);
  return taken("subject") || taken("object") || rule?.closed ? "false" : "unknown";
}

function readClaim(folder: ArticleFolder, claim: Claim): Reading {
  const readings = new Set(claim.triples.map((triple) => read(folder, triple)));
  if (readings.has("false")) return "false";
  return readings.has("unknown") ? "unknown" : "true";
}

/** Questions whose stored proof does not stand on a folder. */
function fallen(folder: ArticleFolder): Question[] {
  return bank.questions.filter((question) => {
    const { claims } = question.proof;
    const truths = claims.filter((claim) => claim.verdict === "true").map((claim) => claim.part);
    return (
      claims.some((claim) => readClaim(folder, claim) !== claim.verdict) ||
      JSON.stringify(truths.toSorted()) !== JSON.stringify(keyedParts(question).toSorted())
    );
  });
}

const plant = (change: (folder: ArticleFolder) => void): ArticleFolder => {
  const folder = structuredClone(willOfVictory);
  change(folder);
  return folder;
};
const factOf = (folder: ArticleFolder, id: string): ArticleFolder["facts"][number] => {
  const fact = folder.facts.find((each) => each.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
};

describe("the proofs of what item models ask", () => {
  it("all stand on the article's facts, and each key is what they prove", () => {
    expect(fallen(willOfVictory)).toEqual([]);
  });

  it("name facts that exist, for every key that rests on one", () => {
    const known = new Set(willOfVictory.facts.map((fact) => fact.id));
    for (const question of bank.questions) for (const id of question.facts) expect(known).toContain(id);
  });

  it("fall when a wrong leader is planted", () => {
    const wrong = plant((folder) =>
      Object.assign(factOf(folder, "C23").relations[0] ?? {}, { object: "iraqi-army" }),
    );
    expect(fallen(wrong).map((question) => question.model)).toContain("name-leader");
  });

  it("fall when a wrong month, phase or year is planted", () => {
    for (const [id, index, object] of [
      ["C3", 0, "2019-06"],
      ["C4", 1, "8"],
      ["C15", 0, "2016"],
    ] as const) {
      const wrong = plant((folder) => {
        for (const relation of factOf(folder, id).relations) {
          if (/^(2019-07|7|2017)$/.test(relation.object)) relation.object = object;
        }
      });
      expect(fallen(wrong).length, `${id} ${index}`).toBeGreaterThan(0);
    }
  });

  it("fall when the article turns out to answer a silent slot", () => {
    const wrong = plant((folder) => {
      const judged = new Set(
        bank.questions
          .flatMap(({ proof }) => proof.claims.flatMap(({ triples }) => triples))
          .map(({ subject }) => subject),
      );
      const slot = folder.slots.find(({ id, answeredBy }) => answeredBy.length === 0 && judged.has(id));
      slot?.answeredBy.push(factOf(folder, "C4").id);
    });
    expect(fallen(wrong).map((question) => question.model)).toContain("true-false-not-given");
  });

  it("fall when a key is changed", () => {
    const question = bank.questions.find(({ interaction }) => interaction === "choice");
    if (question?.interaction !== "choice") throw new Error("there is a choice");
    const other = question.options.find((option) => option.id !== question.key);
    const truths = question.proof.claims
      .filter((claim) => claim.verdict === "true")
      .map((claim) => claim.part);
    expect(truths).toEqual(keyedParts(question));
    expect(truths).not.toEqual(keyedParts({ ...question, key: other?.id ?? question.key }));
  });
});
