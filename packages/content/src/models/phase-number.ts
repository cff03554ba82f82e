import type { Candidate, ItemModel } from "../candidate.ts";
import { sourceOf } from "../knowledge/derive-triples.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { plain, why } from "../model-parts/refer.ts";
import { sourcePhrase } from "../model-parts/sources.ts";
import { triple } from "../knowledge/triple-key.ts";

const relations = ["entered-phase", "ended-phase"] as const;

/** Which numbered phase was entered, or has ended? As a choice and as a number to type. */
export const phaseNumber: ItemModel = (knowledge) =>
  relations.flatMap((relation) =>
    statedBy(knowledge, relation).flatMap(({ triple: { subject, object }, facts }): Candidate[] => {
      const [fact] = facts.map((id) => knowledge.facts.get(id));
      if (!fact) return [];
      const base = {
        topics: ["phases" as const],
        level: "remember" as const,
        stem: {
          say: relation,
          with: { source: sourcePhrase(sourceOf(fact)), it: `entity:${subject}.phrase` },
        },
      };
      const reason = why(
        `${relation}-why`,
        { source: sourcePhrase(sourceOf(fact)), ordinal: `ordinal:${object}` },
        facts,
      );
      const first = Math.max(1, Number(object) - 2);
      const numbers = [0, 1, 2, 3, 4].map((step) => String(first + step));
      return [
        {
          ...base,
          of: [relation, "choice"],
          interaction: "choice",
          options: numbers.map((number) => ({
            id: `phase-${number}`,
            text: plain(`ordinal-option:${number}`),
            claims: [triple(relation, subject, number)],
            why: reason,
          })),
          draw: { distractors: 2 },
          sequence: "natural",
        },
        {
          ...base,
          stem: { ...base.stem, say: `${relation}-number` },
          of: [relation, "number"],
          interaction: "number-entry",
          value: Number(object),
          claim: triple(relation, subject, object),
          why: reason,
        },
      ];
    }),
  );
