import type { ClaimedItem, ItemModel } from "../candidate.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { triple } from "../knowledge/triples.ts";
import { plain, sourcePhrase, why } from "./references.ts";

/** What one source reports of a matter that another reports differently. */
interface Account {
  readonly fact: Fact;
  readonly source: string;
  readonly state: string;
}

/** Two accounts of one matter, in the article's order. */
interface Difference {
  readonly first: Account;
  readonly second: Account;
}

/** The differing pairs of an article: facts that differ, each with the state that its source reports. */
function differencesIn({ folder, facts }: Knowledge): Difference[] {
  return folder.facts.flatMap((fact, index) =>
    fact.differsFrom
      .flatMap((id) => facts.get(id) ?? [])
      .filter((other) => folder.facts.indexOf(other) > index)
      .flatMap((other) => {
        const [first, second] = [accountIn(fact), accountIn(other)];
        return first && second ? [{ first, second }] : [];
      }),
  );
}

function accountIn(fact: Fact): Account | undefined {
  const reported = fact.relations.find((each) => each.relation === "reports-state");
  return reported && { fact, source: reported.subject, state: reported.object };
}

/** How do two accounts of one matter differ? Distractors swap the sources or let them agree. */
export const differingAccounts: ItemModel = (knowledge) =>
  differencesIn(knowledge).map(({ first, second }) => {
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
  });

/** Complete two differing accounts of one matter, each by its source. */
export const completeAccounts: ItemModel = (knowledge) =>
  differencesIn(knowledge).map(({ first, second }) => ({
    of: [first.fact.id, second.fact.id],
    topics: first.fact.topics,
    level: "understand",
    interaction: "inline-choice",
    stem: { say: "stem" },
    statement: {
      say: "statement",
      with: {
        a: sourcePhrase(first.source),
        b: sourcePhrase(second.source),
        matter: `fact:${first.fact.id}.matter`,
      },
    },
    gaps: [gap(first, second, knowledge), gap(second, first, knowledge)],
    sequence: "shuffled",
  }));

/** Three states for an account: its own, and two that it does not report; the other account's only where it excludes it. */
function gap(account: Account, other: Account, knowledge: Knowledge): ClaimedItem[] {
  const range = knowledge.relations.get("reports-state")?.range ?? [];
  const early = range.indexOf(other.state) < range.indexOf(account.state);
  const wrong = range.filter((state) => state !== account.state && !(early && state === other.state));
  return [account.state, ...wrong.slice(0, 2)].map((state) => ({
    id: state,
    text: plain(`value:${state}`),
    claims: [triple("reports-state", account.source, state)],
    why: why("account", { source: sourcePhrase(account.source), account: `value:${account.state}` }, [
      account.fact.id,
    ]),
  }));
}
