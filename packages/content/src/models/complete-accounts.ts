import type { ClaimedItem, ItemModel } from "../candidate.ts";
import { differencesIn, type Account } from "../model-parts/differing.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { plain, why } from "../model-parts/refer.ts";
import { sourcePhrase } from "../model-parts/sources.ts";
import { triple } from "../knowledge/triple-key.ts";

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
