import type { ItemModel } from "../candidate.ts";
import { combinations } from "../combinations.ts";
import type { Relation } from "../entity.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { sourceOf, triple } from "../knowledge/triples.ts";
import type { Message } from "../message.ts";
import { headed, plain, sourcePhrase, whyVoice } from "./references.ts";

/** What does a fact have in a slot with a range of values? The stem is the article's own wording. */
export const slotValue: ItemModel = (knowledge) =>
  knowledge.folder.facts.flatMap((fact) =>
    fact.relations.flatMap(({ relation: id, subject }) => {
      const relation = knowledge.relations.get(id);
      if (!relation?.range || !isAsked(relation, knowledge)) return [];
      return [
        {
          of: [fact.id, id],
          topics: fact.topics,
          level: "remember" as const,
          interaction: "choice" as const,
          stem: { say: "stem", with: { question: `asks:${id}` } },
          options: relation.range.map((value) => ({
            id: value,
            text: headed(`value:${value}`),
            claims: [triple(id, subject, value)],
            why: whyVoice(fact, "full"),
          })),
          draw: { distractors: 2 },
          sequence: "shuffled" as const,
        },
      ];
    }),
  );

function isAsked({ id }: Relation, { folder }: Knowledge): boolean {
  return Object.values(folder.wording).every((wording) => id in wording.asks);
}

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
