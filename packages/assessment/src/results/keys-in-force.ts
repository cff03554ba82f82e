import type { AskedQuestion, Question } from "@wellread/content";
import { compareQuestion, meaningOf, rekeyQuestion, type Regrade } from "./regrade.ts";

const grouped = new WeakMap<readonly Regrade[], Map<string, Regrade[]>>();

/** The corrections of one question. A list is grouped once, as each question of a bank is asked for its own. */
function regradesOf({ id }: { readonly id: string }, regrades: readonly Regrade[]): readonly Regrade[] {
  const byQuestion = grouped.get(regrades) ?? Map.groupBy(regrades, ({ question }) => question as string);
  grouped.set(regrades, byQuestion);
  return byQuestion.get(id) ?? [];
}

/** The corrections of one question that are about what is right, from the last key that took the place of all before. */
function sinceLastKey(question: AskedQuestion, regrades: readonly Regrade[]): Regrade[] {
  const own = regradesOf(question, regrades);
  const last = own.findLastIndex(
    (regrade) => regrade.kind === "key" && !regrade.also && rekeyQuestion(question, regrade.key),
  );
  return own.slice(last + 1);
}

/** The question as it stands after corrections: with the last key that replaced its own, and compared as the last one says. */
export function regradeQuestion(question: Question, regrades: readonly Regrade[]): Question;
export function regradeQuestion(question: AskedQuestion, regrades: readonly Regrade[]): AskedQuestion;
export function regradeQuestion(question: AskedQuestion, regrades: readonly Regrade[]): AskedQuestion {
  return regradesOf(question, regrades).reduce<AskedQuestion>((current, regrade) => {
    if (regrade.kind === "compare") return compareQuestion(current, regrade.comparison) ?? current;
    if (regrade.kind !== "key" || regrade.also) return current;
    return rekeyQuestion(current, regrade.key) ?? current;
  }, question);
}

/** The question with each key that is right besides its own: those that were added since a key replaced all before. */
export function alsoRight(question: AskedQuestion, regrades: readonly Regrade[]): AskedQuestion[] {
  return sinceLastKey(question, regrades).flatMap((regrade) =>
    regrade.kind === "key" && regrade.also ? (rekeyQuestion(question, regrade.key) ?? []) : [],
  );
}

/** What corrections said of texts that are typed: each that is right besides the key, and each that is not. */
export interface TextsInForce {
  accepted: string[];
  refused: string[];
}

/** The texts that corrections accepted or refused, by what was said of each last. */
export function textsInForce(question: AskedQuestion, regrades: readonly Regrade[]): TextsInForce {
  const said = new Map<string, Extract<Regrade, { text: string }>>();
  for (const regrade of sinceLastKey(question, regrades)) {
    if (regrade.kind !== "accept" && regrade.kind !== "refuse") continue;
    said.set(meaningOf(question, regrade.text) ?? regrade.text, regrade);
  }
  const textsOf = (kind: "accept" | "refuse") =>
    [...said.values()].flatMap((regrade) => (regrade.kind === kind ? [regrade.text] : []));
  return { accepted: textsOf("accept"), refused: textsOf("refuse") };
}

/** How a question counts: by what was answered, for nobody, or as right for everybody. */
export type Counting = "scored" | "dropped" | "awarded";

/** How a question counts after corrections: the last one that says so decides. */
export function countingOf(question: { readonly id: string }, regrades: readonly Regrade[]): Counting {
  const last = regradesOf(question, regrades).findLast(({ kind }) => kind === "drop" || kind === "award");
  if (last === undefined) return "scored";
  return last.kind === "drop" ? "dropped" : "awarded";
}
