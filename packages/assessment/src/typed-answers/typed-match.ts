import type { AskedQuestionOf, Comparison, Entry, OptionId } from "@wellread/content";
import { editDistance } from "./edit-distance.ts";
import * as former from "./former-spelling.ts";
import { answerForms, countNameSlips, foldName, nameForms, plainName } from "./name-spelling.ts";
import { plainText } from "./plain-text.ts";
import { countSlips } from "./spelling.ts";

/** What a typed answer is held against: the right answer among its rivals, and how they are compared. */
export type TypedQuestion = Pick<
  AskedQuestionOf<"text-entry">,
  "options" | "refused" | "comparison" | "ignoreAccents"
>;

/** Which of several answers a text means. */
export interface TypedMatch {
  entry: OptionId;
  /** It is usually spelt otherwise. */
  spelling: boolean;
}

/** One way to compare, from what is the same as it is written to what is only near. */
interface Way {
  /** What is typed, and what it says without the words around it; none where it says nothing. */
  readonly forms: (typed: string) => readonly string[];
  readonly plain: (text: string) => string;
  /** The same for usual spellings of one text. */
  readonly folded: (text: string) => string;
  /** How many slips make one text of the other; undefined where it is another text. */
  readonly slips: (typed: string, right: string) => number | undefined;
}

type Ways = Readonly<Record<Comparison | "former", (ignoreAccents: boolean) => Way>>;

/** Of a folded name: one of 4–7 letters, two of 8 or more. */
const formerSlips = (letters: number) => (letters >= 8 ? 2 : letters >= 4 ? 1 : 0);

const ways: Ways = {
  exact: (ignoreAccents) => {
    const plain = (text: string) => plainText(text, ignoreAccents) || text.trim();
    return { forms: (typed) => [typed], plain, folded: plain, slips: () => undefined };
  },
  spelling: (ignoreAccents) => {
    const plain = (text: string) => plainText(text, ignoreAccents) || text.trim();
    const slips = (typed: string, right: string) => countSlips(plain(typed), plain(right));
    // "Ice cream", "ice-cream" and "icecream" are one; a hyphen or a space beside a digit or a sign says something.
    const folded = (text: string) => plain(text).replaceAll(/(?<=[\p{L}\p{M}])[- ](?=\p{L})/gu, "");
    return { forms: answerForms, plain, folded, slips };
  },
  name: () => ({ forms: nameForms, plain: plainName, folded: foldName, slips: countNameSlips }),
  // As every text was compared before a question could say how, so that no stored score changes by itself.
  former: () => ({
    forms: (typed) => (former.foldName(typed) === "" ? [] : [typed]),
    plain: former.plainName,
    folded: former.foldName,
    slips: (typed, right) => {
      const [one, other] = [former.foldName(typed), former.foldName(right)];
      const slips = editDistance(one, other);
      return slips <= formerSlips(Array.from(other).length) ? slips : undefined;
    },
  }),
};

const wayOf = ({ comparison, ignoreAccents = false }: TypedQuestion): Way =>
  ways[comparison ?? "former"](ignoreAccents);

const usual = ({ text, aliases }: Entry) => [text, ...aliases];
const all = (entry: Entry) => [...usual(entry), ...entry.noted];

/** The one entry for which it holds, or none. */
function only(entries: readonly Entry[], holds: (entry: Entry) => boolean): Entry | undefined {
  const [first, ...others] = entries.filter(holds);
  return others.length === 0 ? first : undefined;
}

/** The answer as it is written in the question. */
function matchWritten(typed: string, { options }: TypedQuestion, { plain }: Way): TypedMatch | undefined {
  const text = plain(typed);
  if (text === "") return undefined;
  const is = (spelling: string) => plain(spelling) === text;
  const written = only(options, (entry) => usual(entry).some(is));
  if (written) return { entry: written.id, spelling: false };
  const noted = only(options, (entry) => entry.noted.some(is));
  return noted && { entry: noted.id, spelling: true };
}

/** Another usual spelling of the same answer. */
function matchFolded(typed: string, { options }: TypedQuestion, { folded }: Way): TypedMatch | undefined {
  const text = folded(typed);
  if (text === "") return undefined;
  const found = only(options, (entry) => usual(entry).some((spelling) => folded(spelling) === text));
  return found && { entry: found.id, spelling: false };
}

/** A near match counts only if every other answer is this much further. */
const clearLead = 2;

/** The one answer that is a slip or two away, if no other is nearly as near. */
function matchNear(typed: string, { options, refused }: TypedQuestion, way: Way): TypedMatch | undefined {
  const slipsTo = (spellings: readonly string[]) =>
    Math.min(...spellings.map((spelling) => way.slips(typed, spelling) ?? Infinity));
  const near = only(options, (entry) => slipsTo(all(entry)) < Infinity);
  if (near === undefined) return undefined;
  const slips = slipsTo(all(near));
  const distance = (spellings: readonly string[]) =>
    Math.min(...spellings.map((spelling) => editDistance(way.folded(typed), way.folded(spelling))));
  const isClear = options.every((entry) => entry === near || distance(all(entry)) >= slips + clearLead);
  // Only a text that is itself refused is refused: it is no rival, or it would leave no room for any slip.
  return isClear && distance(refused) > slips ? { entry: near.id, spelling: true } : undefined;
}

const first = <Found>(
  forms: readonly string[],
  find: (form: string) => Found | undefined,
): Found | undefined => forms.map(find).find((found) => found !== undefined);

/** Whether the very text was refused, and is not the answer as it is written, which nothing refuses. */
function isRefusedAsTyped({ options, refused, comparison }: TypedQuestion, typed: string): boolean {
  if (comparison === undefined) return false;
  const is = (text: string) => plainText(text) === plainText(typed);
  return refused.some(is) && !options.some(({ text }) => is(text));
}

/**
 * Reads a typed answer against the right one and its rivals, as the question says that it is compared.
 *
 * What stands in the question, or is a usual spelling of it, is that answer. So is a slip, where slips are forgiven and no other
 * answer is nearly as near; it gets a spelling note. A refused text is wrong, however near it comes.
 */
export function matchTyped(question: TypedQuestion, typed: string): TypedMatch | undefined {
  const way = wayOf(question);
  if (isRefusedAsTyped(question, typed)) return undefined;
  const forms = way.forms(typed);
  const written = first(forms, (form) => matchWritten(form, question, way));
  if (written) return written;
  const isRefused = (form: string) => question.refused.some((text) => way.folded(text) === way.folded(form));
  if (forms.some(isRefused)) return undefined;
  return (
    first(forms, (form) => matchFolded(form, question, way)) ??
    first(forms, (form) => matchNear(form, question, way))
  );
}

/** The one answer of which a text is a usual spelling; no slip is allowed, and what is refused is not looked at. */
export function matchSpelling(question: TypedQuestion, typed: string): OptionId | undefined {
  const way = wayOf(question);
  return (matchWritten(typed, question, way) ?? matchFolded(typed, question, way))?.entry;
}

/** What a typed text comes to: the same for texts that this question takes for one, slips apart. Empty where it says nothing. */
export function typedForm(question: TypedQuestion, typed: string): string {
  const { forms, plain } = wayOf(question);
  // The last form is the one without any words around it.
  return plain(forms(typed).at(-1) ?? typed).trim() || typed.trim();
}

/** Whether two texts are usual spellings of one answer to this question. */
export function isSameTyped(question: TypedQuestion, one: string, other: string): boolean {
  const { folded } = wayOf(question);
  return folded(one) === folded(other);
}

/** Whether a text can be an answer: for a name it needs a letter or a digit. */
export const saysSomething = (question: TypedQuestion, typed: string): boolean =>
  wayOf(question).folded(typed) !== "";
