import type { ItemModel } from "../candidate.ts";
import { sourceOf } from "../knowledge/derive-triples.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Message } from "../message.ts";
import { plain } from "../model-parts/refer.ts";
import { sourcePhrase, whyVoice } from "../model-parts/sources.ts";
import { combinations } from "../lint/combinations.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Match each wording of the aim with where the article states it; one place, without an aim, stays unused. */
export const matchAims: ItemModel = (knowledge) => {
  const aims = knowledge.folder.facts.filter(aimOf);
  const unused = placeWithoutAim(aims, knowledge);
  if (!unused) return [];
  return combinations(aims, 3).map((chosen) => ({
    of: chosen.map((fact) => fact.id),
    topics: ["goals"],
    level: "understand",
    interaction: "match",
    stem: stemFor(chosen, knowledge),
    sources: chosen.map((fact) => ({
      id: fact.id,
      text: plain(`value:${aimOf(fact)}`),
      why: whyVoice(fact),
    })),
    targets: [...chosen, unused].map((fact) => ({
      id: placeOf(fact),
      text: {
        say: "place",
        with: { source: sourcePhrase(sourceOf(fact)), paragraph: `paragraph:${fact.locators[0]?.paragraph}` },
      },
    })),
    claims: (fact, place) => {
      const [source = "", paragraph = ""] = place.split("@");
      return [triple("said-by", fact, source), triple("stated-in", fact, paragraph)];
    },
  }));
};

/** The stem, with the meaning of a term that needs one. */
function stemFor(facts: readonly Fact[], { folder }: Knowledge): Message {
  const terms = facts.flatMap((fact) => fact.entities);
  const term = terms.find((id) =>
    Object.values(folder.wording).some((wording) => wording.entities[id]?.meaning),
  );
  return term
    ? { say: "stem-with-term", with: { term: `entity:${term}.name`, meaning: `entity:${term}.meaning` } }
    : { say: "stem" };
}

function aimOf(fact: Fact): string | undefined {
  return fact.relations.find((each) => each.relation === "aims-at")?.object;
}

function placeOf(fact: Fact): string {
  return `${sourceOf(fact)}@${fact.locators[0]?.paragraph}`;
}

/** The first named speaker's fact in a paragraph that states no aim. */
function placeWithoutAim(aims: readonly Fact[], { folder }: Knowledge): Fact | undefined {
  const taken = new Set(aims.map((fact) => fact.locators[0]?.paragraph));
  return folder.facts.find((fact) => fact.voice.kind === "named" && !taken.has(fact.locators[0]?.paragraph));
}
