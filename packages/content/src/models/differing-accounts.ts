import type { Candidate, ItemModel } from "../candidate.ts";
import { differencesIn, type Difference } from "../model-parts/differing.ts";
import { plain, why } from "../model-parts/refer.ts";
import { sourceName, sourcePhrase, speakersOf } from "../model-parts/sources.ts";
import { triple } from "../knowledge/triple-key.ts";

/** How do two accounts of one matter differ, and whose is the second? Distractors swap the sources or let them agree. */
export const differingAccounts: ItemModel = (knowledge) =>
  differencesIn(knowledge).flatMap((difference) => [
    howTheyDiffer(difference),
    whoseAlone(difference, ["article", ...speakersOf(knowledge)]),
  ]);

function howTheyDiffer({ first, second }: Difference): Candidate {
  const sources = { a: sourcePhrase(first.source), b: sourcePhrase(second.source) };
  const told: [id: string, byFirst: string, bySecond: string][] = [
    ["as-told", first.state, second.state],
    ["swapped", second.state, first.state],
    ["agreed", second.state, second.state],
  ];
  return {
    of: [first.fact.id, second.fact.id, "how"],
    topics: first.fact.topics,
    level: "understand",
    interaction: "choice",
    stem: { say: "how", with: { ...sources, matter: `fact:${first.fact.id}.matter` } },
    options: told.map(([id, byFirst, bySecond]) => ({
      id,
      text: {
        say: byFirst === bySecond ? "agree" : "differ",
        with: { ...sources, x: `value:${byFirst}`, y: `value:${bySecond}` },
      },
      claims: [
        triple("reports-state", first.source, byFirst),
        triple("reports-state", second.source, bySecond),
      ],
      why: why("differ-why", { ...sources, x: `value:${first.state}`, y: `value:${second.state}` }, [
        first.fact.id,
        second.fact.id,
      ]),
    })),
    draw: { distractors: 2 },
    sequence: "shuffled",
  };
}

function whoseAlone({ first, second }: Difference, sources: readonly string[]): Candidate {
  return {
    of: [first.fact.id, second.fact.id, "whose"],
    topics: second.fact.topics,
    level: "understand",
    interaction: "choice",
    stem: {
      say: "whose",
      with: { account: `value:${second.state}`, matter: `fact:${first.fact.id}.matter` },
    },
    options: sources.map((source) => ({
      id: source,
      text: plain(sourceName(source)),
      claims: [triple("said-by", second.fact.id, source)],
      why: why("account", { source: sourcePhrase(second.source), account: `value:${second.state}` }, [
        second.fact.id,
      ]),
    })),
    draw: { distractors: 2 },
    sequence: "shuffled",
  };
}
