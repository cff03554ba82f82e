import type { ItemModel } from "../candidate.ts";
import type { Fact } from "../fact.ts";
import type { Inference } from "../inference.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { hasStatus } from "../prove.ts";
import { plain, why } from "../model-parts/refer.ts";
import { whyVoice } from "../model-parts/sources.ts";

/** Which statement goes beyond what the article says? The others are stated, in some voice. */
export const goesBeyond: ItemModel = (knowledge) =>
  knowledge.folder.inferences.map((inference) => ({
    of: [inference.id],
    topics: inference.topics,
    level: "analyse",
    interaction: "choice",
    stem: { say: "stem" },
    options: [
      {
        id: inference.id,
        text: plain(`inference:${inference.id}.option`),
        claims: [hasStatus(inference.id, "not-given")],
        why: why("beyond", { answer: `inference:${inference.id}.answer` }, inference.near),
      },
      ...statedNear(inference, knowledge).map((fact) => ({
        id: fact.id,
        text: plain(`fact:${fact.id}.option`),
        claims: [hasStatus(fact.id, "not-given")],
        why: whyVoice(fact),
      })),
    ],
    draw: { distractors: 2 },
    sequence: "shuffled",
  }));

/** What the article does state: the facts it is mistaken for first. */
function statedNear({ near, beside }: Inference, { facts }: Knowledge): Fact[] {
  return [...near, ...beside].flatMap((id) => facts.get(id) ?? []);
}
