import { describe, expect, it } from "vitest";
import { keyedParts } from "../fixtures/keyed-parts.ts";
import json from "../generated/will-of-victory.en.json" with { type: "json" };
import type { ArticleFolder } from "./article-folder.ts";
import { willOfVictory } from "./articles/will-of-victory/index.ts";
import { assertionSchema } from "./ask.ts";
import { bankSchema } from "./bank.ts";
import type { Claim, Question } from "./question.ts";

/*
 * A second reading of every stored answer, written apart from the prover: it takes each assertion apart by itself, and looks it up
 * in the folder's raw statements, links and glossary.
 */

const bank = bankSchema.parse(json);

interface Parts {
  readonly tags: readonly string[];
  readonly body: string;
}
const takeApart = (text: string): Parts => {
  const at = text.indexOf(": ");
  return at < 0
    ? { tags: [], body: text }
    : { tags: text.slice(0, at).split(", "), body: text.slice(at + 2) };
};
const has = (tags: readonly string[], ...sought: string[]) => sought.find((tag) => tags.includes(tag)) ?? "";
const mood = ({ tags }: Parts) => has(tags, "aimed", "possible", "believed");
const speaker = ({ tags }: Parts) => tags.find((tag) => tag.startsWith("by "))?.slice(3);

type Reading = "true" | "contrary" | "unsaid" | "by other rules";

/** How one assertion stands to the statements. What rests on lists and slots, pairs and typed names are not read again here. */
function read(text: string, folder: ArticleFolder): Reading {
  const own = takeApart(text);
  const [subject = "", relation = "", object = ""] = own.body.split(" ");
  if (relation === "means") {
    const entry = folder.wording["en"]?.glossary[subject];
    if (object === "here" || (object === "neutral" && entry?.neutral !== undefined)) return "true";
    return object.startsWith("other-") ? "contrary" : "unsaid";
  }
  const stated = (folder.statements ?? []).flatMap(({ fact, asserts }) => {
    const voice = folder.facts.find(({ id }) => id === fact)?.voice;
    const by: string = voice?.kind === "article" ? "article" : (voice?.speaker ?? "");
    return asserts.map((each) => ({ ...takeApart(each), by }));
  });
  const same = stated.filter(({ body }) => body === own.body);
  const fits = same.filter(
    (each) =>
      mood(each) === mood(own) &&
      has(each.tags, "not") === has(own.tags, "not") &&
      !(has(each.tags, "some") && has(own.tags, "all")) &&
      [undefined, each.by].includes(speaker(own)),
  );
  if (fits.length > 0) return "true";
  if (same.length > 0) return "contrary";
  const functional = new Set(folder.relations.find(({ id }) => id === relation)?.functional);
  const rivals = stated.map(({ body }) => body.split(" ")).filter(([, other]) => other === relation);
  const taken = rivals.some(
    ([first, , last]) =>
      (functional.has("subject") && first === subject) || (functional.has("object") && last === object),
  );
  if (taken) return "contrary";
  return folder.relations.some(({ id, closed }) => id === relation && closed) ||
    relation === "has-named-leader"
    ? "by other rules"
    : "unsaid";
}

function readAll(texts: readonly string[], folder: ArticleFolder): Reading {
  const readings = new Set(texts.map((text) => read(text, folder)));
  const first = (["by other rules", "contrary", "unsaid"] as const).find((reading) => readings.has(reading));
  return first ?? "true";
}

const expected: Record<string, readonly Reading[]> = {
  key: ["true"],
  elsewhere: ["true"],
  misreading: ["contrary"],
  unsupported: ["unsaid"],
};

/** Whether a stored answer stands: by what is stated, by a link that is drawn, or by silence where that is asked for. */
function stands(claim: Claim, question: Question, folder: ArticleFolder): boolean {
  const { kind, asserts = [], part } = claim;
  if (kind === undefined || question.interaction === "match" || question.interaction === "text-entry")
    return true;
  const reading = readAll(asserts, folder);
  if (reading === "by other rules") return true;
  const ask = folder.asks?.find((each) => each.stem["en"] === question.stem);
  if (ask?.answer.is === "unstated" && kind === "key") return reading === "unsaid";
  if (ask?.answer.is === "follows" && kind === "key")
    return (folder.links ?? []).some(({ to, from }) => to === `${ask.id}/${part}` && from.length > 0);
  return expected[kind]?.includes(reading) === true;
}

const fallen = (folder: ArticleFolder): string[] =>
  bank.questions
    .filter((question) => question.proof.claims.some((claim) => !stands(claim, question, folder)))
    .map(({ stem }) => stem);

const plant = (change: (folder: ArticleFolder) => void): ArticleFolder => {
  const folder = structuredClone(willOfVictory);
  change(folder);
  return folder;
};

/** What a stored proof says is right, sorted. */
const proven = ({ proof }: Question): string[] =>
  proof.claims.flatMap(({ verdict, part }) => (verdict === "true" ? [part] : [])).toSorted();

describe("the stored answers to asks", () => {
  it("are keyed as they are proven, and rest on facts that exist", () => {
    const facts = new Set(willOfVictory.facts.map(({ id }) => id));
    for (const question of bank.questions) {
      expect(keyedParts(question).toSorted()).toEqual(proven(question));
      const named = [...question.facts, ...question.proof.claims.flatMap((claim) => claim.facts)];
      expect(named.filter((fact) => !facts.has(fact))).toEqual([]);
    }
  });

  it("all stand on the article's statements, links and glossary", () => {
    expect(fallen(willOfVictory)).toEqual([]);
  });

  it("fall when a statement is planted otherwise", () => {
    const wrong = plant((folder) => {
      folder.statements = folder.statements?.map((each) =>
        each.fact === "C25"
          ? {
              ...each,
              asserts: each.asserts.map((text) => assertionSchema.parse(text.replace("aimed: ", ""))),
            }
          : each,
      );
    });
    expect(fallen(wrong)).toContain("Which headline would suit the article best?");
  });

  it("fall when a link is led to another conclusion", () => {
    const wrong = plant((folder) => {
      const link = folder.links?.find(({ id }) => id === "still-trying");
      Object.assign(link ?? {}, { to: "belief-of-isis/lost-touch" });
    });
    expect(fallen(wrong)).toHaveLength(1);
  });

  it("fall when a voice is planted", () => {
    const wrong = plant((folder) => {
      const fact = folder.facts.find(({ id }) => id === "C20");
      Object.assign(fact ?? {}, { voice: { kind: "named", speaker: "juma-inad" } });
    });
    expect(fallen(wrong)).toContain("Who said that residents could go out without fear?");
  });
});
