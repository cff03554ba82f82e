import type { Presentation, PresentationOf, Response, ResponseOf } from "@wellread/assessment";
import type { Interaction } from "@wellread/content";

/**
 * A response as SCORM 1.2 writes it (3.4.5, student_response): options by the letter of their place, pairs as `a.b`. It is
 * short and holds no comma or dot of its own, so it is also how an attempt is kept.
 */
interface Code<I extends Interaction> {
  readonly write: (response: ResponseOf<I>, shown: PresentationOf<I>) => string;
  readonly read: (code: string, shown: PresentationOf<I>) => ResponseOf<I> | undefined;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const letterOf = (place: number) => letters[place] ?? "";
const inList = (code: string) => code.split(",").filter((part) => part !== "");

function writePairs<Left, Right>(
  pairs: Readonly<Record<string, Right>>,
  lefts: readonly Left[],
  letterFor: (right: Right, left: Left, index: number) => string,
  idOf: (left: Left) => string,
): string {
  return lefts
    .flatMap((left, index) => {
      const right = pairs[idOf(left)];
      return right === undefined ? [] : [`${letterOf(index)}.${letterFor(right, left, index)}`];
    })
    .join(",");
}

/** The pairs of a code by the ids of their left sides. What stands for nothing that is shown is left out. */
function readPairs<Left, Right>(
  code: string,
  lefts: readonly Left[],
  rightOf: (letter: string, left: Left) => Right | undefined,
  idOf: (left: Left) => string,
): Record<string, Right> {
  const pairs = inList(code).flatMap((pair) => {
    const [first = "", second = ""] = pair.split(".");
    const left = lefts[letters.indexOf(first)];
    const right = left === undefined ? undefined : rightOf(second, left);
    return left === undefined || right === undefined ? [] : [[idOf(left), right] as const];
  });
  return Object.fromEntries(pairs);
}

const same = (id: string) => id;
const pick = <Id>(ids: readonly Id[], code: string): Id[] =>
  inList(code).flatMap((letter) => ids[letters.indexOf(letter)] ?? []);
const place = <Id>(ids: readonly Id[], id: Id) => letterOf(ids.indexOf(id));

const codes: { readonly [I in Interaction]: Code<I> } = {
  choice: {
    write: ({ option }, { options }) => place(options, option),
    read: (code, { options }) => {
      const [option] = pick(options, code);
      return option && { interaction: "choice", option };
    },
  },
  "true-false-set": {
    write: ({ values }, { options }) => writePairs(values, options, (value) => (value ? "t" : "f"), same),
    read: (code, { options }) => ({
      interaction: "true-false-set",
      values: readPairs(code, options, (letter) => letter === "t", same),
    }),
  },
  "multiple-response": {
    write: ({ options: picked }, { options }) => picked.map((id) => place(options, id)).join(","),
    read: (code, { options }) => ({ interaction: "multiple-response", options: pick(options, code) }),
  },
  match: {
    write: ({ pairs }, { sources, targets }) =>
      writePairs(pairs, sources, (target) => place(targets, target), same),
    read: (code, { sources, targets }) => ({
      interaction: "match",
      pairs: readPairs(code, sources, (letter) => targets[letters.indexOf(letter)], same),
    }),
  },
  order: {
    write: ({ options: ordered }, { options }) => ordered.map((id) => place(options, id)).join(","),
    read: (code, { options }) => ({ interaction: "order", options: pick(options, code) }),
  },
  "text-entry": {
    write: ({ text }) => text,
    read: (text) => ({ interaction: "text-entry", text }),
  },
  "number-entry": {
    write: ({ text }) => text,
    read: (text) => ({ interaction: "number-entry", text }),
  },
  "inline-choice": {
    write: ({ gaps: chosen }, { gaps }) =>
      writePairs(
        chosen,
        gaps,
        (option, gap) => place(gap.options, option),
        (gap) => gap.id,
      ),
    read: (code, { gaps }) => ({
      interaction: "inline-choice",
      gaps: readPairs(
        code,
        gaps,
        (letter, gap) => gap.options[letters.indexOf(letter)],
        (gap) => gap.id,
      ),
    }),
  },
};

function writeAs<I extends Interaction>(interaction: I, response: ResponseOf<I>, shown: PresentationOf<I>) {
  return codes[interaction].write(response, shown);
}

function readAs<I extends Interaction>(interaction: I, code: string, shown: PresentationOf<I>) {
  return codes[interaction].read(code, shown);
}

/** A response in SCORM's own short form; empty where there is none. */
export function writeCode(response: Response | undefined, shown: Presentation): string {
  return response === undefined ? "" : writeAs(response.interaction, response, shown);
}

/** The response that a code stands for; none where it is empty or stands for nothing that is shown. */
export function readCode(code: string, shown: Presentation): Response | undefined {
  return code === "" ? undefined : readAs(shown.interaction, code, shown);
}
