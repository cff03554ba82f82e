import {
  optionIdSchema,
  gapIdSchema,
  topicSchema,
  type Interaction,
  type OptionId,
  type OwnQuestionContent,
  type OwnQuestionContentOf,
} from "@wellread/content";
import type { Draft, DraftOf, DraftOption } from "./draft.ts";
import { ImportFault } from "./import-problem.ts";

/** What is said of each part. */
interface Said {
  readonly said: readonly (readonly [part: string, feedback: string])[];
}
type Bodies = { [I in Interaction]: Omit<OwnQuestionContentOf<I>, "topics" | "stem" | "feedback"> & Said };
type Body<I extends Interaction> = Bodies[I];
type Makers = { [I in Interaction]: (draft: DraftOf<I>) => Body<I> };

const idAt = (index: number, kind = "o"): OptionId => optionIdSchema.parse(`${kind}${index + 1}`);
const texts = (parts: readonly { text: string }[], kind?: string) =>
  parts.map(({ text }, index) => ({ id: idAt(index, kind), text }));
const saidOf = (parts: readonly { feedback: string }[], name = (index: number): string => idAt(index)) =>
  parts.map(({ feedback }, index) => [name(index), feedback] as const);
const rightOf = (options: readonly DraftOption[]) =>
  options.flatMap(({ right }, index) => (right ? [idAt(index)] : []));

/** The one key of options; a question with none or several asks for something else. */
function onlyKey(options: readonly DraftOption[]): OptionId {
  const [key, ...others] = rightOf(options);
  if (key === undefined) throw new ImportFault("no_key");
  if (others.length > 0) throw new ImportFault("several_keys");
  return key;
}

const makers: Makers = {
  choice: ({ options, natural }) => ({
    interaction: "choice",
    options: texts(options),
    draw: { distractors: options.length - 1 },
    sequence: natural ? "natural" : "shuffled",
    key: onlyKey(options),
    said: saidOf(options),
  }),
  "true-false-set": ({ options }) => {
    const key = rightOf(options);
    const draw = { true: key.length, false: options.length - key.length };
    return { interaction: "true-false-set", options: texts(options), draw, key, said: saidOf(options) };
  },
  "multiple-response": ({ options }) => {
    const key = rightOf(options);
    if (key.length === 0) throw new ImportFault("no_key");
    const draw = { keys: key.length, distractors: options.length - key.length };
    return { interaction: "multiple-response", options: texts(options), draw, key, said: saidOf(options) };
  },
  match: ({ pairs, others }) => {
    const targets = [...new Set([...pairs.map(({ target }) => target), ...others])];
    const key = pairs.map(
      ({ target }, index) => [idAt(index, "s"), idAt(targets.indexOf(target), "t")] as const,
    );
    return {
      interaction: "match",
      options: {
        sources: texts(
          pairs.map(({ source }) => ({ text: source })),
          "s",
        ),
        targets: texts(
          targets.map((text) => ({ text })),
          "t",
        ),
      },
      key: Object.fromEntries(key),
      said: saidOf(pairs, (index) => idAt(index, "s")),
    };
  },
  order: ({ ordered }) => ({
    interaction: "order",
    options: texts(ordered),
    key: ordered.map((_, index) => idAt(index)),
    said: saidOf(ordered),
  }),
  "text-entry": makeTextEntry,
  "number-entry": ({ answer, range, feedback, otherFeedback }) => ({
    interaction: "number-entry",
    options: [],
    key: answer,
    range,
    said: [
      ["right", feedback],
      ["other", otherFeedback],
    ],
  }),
  "inline-choice": makeInlineChoice,
};

function makeTextEntry(draft: DraftOf<"text-entry">): Body<"text-entry"> {
  const [text, ...aliases] = [...new Set(draft.spellings)];
  if (text === undefined) throw new ImportFault("no_key");
  const right = new Set([...draft.spellings, ...draft.noted]);
  const rivals = draft.rivals.filter((rival) => !right.has(rival.text));
  const noted = [...new Set(draft.noted)].filter((spelling) => !draft.spellings.includes(spelling));
  return {
    interaction: "text-entry",
    options: [
      { id: idAt(0), text, aliases, noted },
      ...rivals.map((rival, index) => ({ id: idAt(index + 1), text: rival.text, aliases: [], noted: [] })),
    ],
    refused: [...new Set(draft.refused)].filter((spelling) => !right.has(spelling)),
    key: idAt(0),
    comparison: draft.comparison ?? "exact",
    ...(draft.ignoreAccents === true ? { ignoreAccents: true } : {}),
    said: [
      ["right", draft.feedback],
      ["other", draft.otherFeedback],
      ...saidOf(rivals, (index) => idAt(index + 1)),
    ],
  };
}

function makeInlineChoice({ pieces, natural }: DraftOf<"inline-choice">): Body<"inline-choice"> {
  const gaps = pieces.filter((piece) => typeof piece !== "string");
  if (gaps.length === 0) throw new ImportFault("too_few_options");
  if (gaps.length > 9) throw new ImportFault("too_many_options", { detail: "9" });
  const named = gaps.map((options, index) => ({ id: gapIdSchema.parse(`gap-${index + 1}`), options }));
  const words = pieces.filter((piece) => typeof piece === "string");
  if (words.some((piece) => /\{gap-\d\}/.test(piece))) throw new ImportFault("gap_mark");
  const markOf = (piece: string | readonly DraftOption[]) =>
    typeof piece === "string" ? piece : `{${named.find(({ options }) => options === piece)?.id ?? ""}}`;
  return {
    interaction: "inline-choice",
    statement: pieces.map(markOf).join("").trim(),
    options: named.map(({ id, options }) => ({ id, options: texts(options) })),
    sequence: natural ? "natural" : "shuffled",
    key: Object.fromEntries(named.map(({ id, options }) => [id, onlyKey(options)])),
    said: named.flatMap(({ id, options }) => saidOf(options, (index) => `${id}/${idAt(index)}`)),
  };
}

function makeAs<I extends Interaction>(interaction: I, draft: DraftOf<I>): Body<I> {
  return makers[interaction](draft);
}

/** A draft as the content of a question, with ids of its own. General feedback is said of each part that has none of its own. */
export function makeContent(draft: Draft): OwnQuestionContent {
  const { said, ...body } = makeAs(draft.interaction, draft);
  const spoken = said.map(([part, text]) => [part, text === "" ? draft.general : text] as const);
  const feedback = Object.fromEntries(
    spoken.flatMap(([part, text]) => (text === "" ? [] : [[part, { text, paragraphs: [] }]])),
  );
  const topics = [...new Set(draft.tags)].flatMap((tag) => topicSchema.safeParse(tag).data ?? []);
  return { ...body, topics, stem: draft.stem, feedback };
}

/** Whether general feedback is said to nobody, as every part has feedback of its own. */
export function dropsGeneral(draft: Draft): boolean {
  if (draft.general === "") return false;
  return makeAs(draft.interaction, draft).said.every(([, text]) => text !== "");
}
