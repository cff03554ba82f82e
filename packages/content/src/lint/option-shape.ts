import type { LintWords } from "./lint-vocabulary.ts";
import type { LintContext } from "./rule.ts";
import { plainWords, tokens } from "./tokens.ts";

/** The class of an option's opening word; a preposition before a question word ("in which") opens a question. */
export function opening(text: string, words: LintWords): string {
  const [first = "", second = ""] = plainWords(text);
  const classOf = (word: string): string =>
    Object.entries(words.openings).find(([, members]) => members.includes(word))?.[0] ?? "other";
  return classOf(first) === "preposition" && classOf(second) === "question" ? "question" : classOf(first);
}

/** Words that keep their capital within a sentence, in lower case. */
export function properWords({ wording }: Pick<LintContext, "wording">): Set<string> {
  const forms = Object.values(wording.entities).flatMap((said) => [said.phrase, said.short]);
  return new Set(
    forms
      .flatMap(tokens)
      .filter((word) => /\p{Lu}/u.test(word))
      .flatMap(plainWords),
  );
}

/** Whether the text opens with a capital; undefined where that says nothing: a name, a number, a script without case. */
export function startsUpper(text: string, proper: ReadonlySet<string>): string | undefined {
  const first = tokens(text)[0] ?? "";
  if (plainWords(first).some((word) => proper.has(word))) return undefined;
  if (/^\p{Ll}+-\p{Lu}/u.test(first)) return undefined;
  const letter = first.charAt(0);
  if (/\p{Lu}/u.test(letter)) return "upper";
  return /\p{Ll}/u.test(letter) ? "lower" : undefined;
}
