import type { DraftedBody, DraftOption } from "../import/draft.ts";
import { weighOptions } from "../import/drafted-answers.ts";
import { ImportFault } from "../import/import-problem.ts";
import { elementsOf, type XmlNode } from "../import/xml-tree.ts";
import { type QtiAsked, wordsIn } from "./asked-item.ts";

/** A choice of an interaction. */
interface QtiChoice {
  readonly id: string;
  readonly text: string;
  /** What stands in it for anyone who picks it. */
  readonly inline: string;
}

const mostChoices = 200;

/** The choices in an element, by what they are called. */
function choicesIn(node: XmlNode, name: string): QtiChoice[] {
  const choices = elementsOf(node, name);
  if (choices.length > mostChoices) {
    throw new ImportFault("too_many_options", { place: node, detail: String(mostChoices) });
  }
  return choices.map((choice) => ({
    id: choice.attributes.get("identifier") ?? "",
    text: wordsIn(choice),
    inline: elementsOf(choice, "feedbackinline")
      .map((said) => wordsIn(said))
      .join("\n"),
  }));
}

/** What is said to anyone who picks a choice. */
function feedbackTo({ id, inline }: QtiChoice, { feedback, name }: QtiAsked): string {
  return feedback.ofAnswer(name, id) || inline;
}

/** One right choice, or several. */
export function readChoices(asked: QtiAsked): DraftedBody {
  const { interaction, response } = asked;
  const { correct, worth } = response;
  const isSingle = response.cardinality === "single";
  const right = new Set(
    correct.length > 0 ? correct : [...(worth ?? [])].filter(([, points]) => points > 0).map(([id]) => id),
  );
  const choices = choicesIn(interaction, "simplechoice");
  const total = choices.reduce((sum, { id }) => sum + Math.max(0, worth?.get(id) ?? 0), 0) || 1;
  const options = choices.map((choice) => ({
    text: choice.text,
    feedback: feedbackTo(choice, asked),
    id: choice.id,
  }));
  const weighed = options.map(({ id, ...option }) => {
    const points = worth === undefined || isSingle ? Number(right.has(id)) : (worth.get(id) ?? 0) / total;
    return { ...option, weight: 100 * points };
  });
  const natural = interaction.attributes.get("shuffle") !== "true";
  const { body, changes } = weighOptions(weighed, { isSingle, natural });
  return { body: "options" in body ? { ...body, options: sayMistakes(body.options, asked) } : body, changes };
}

/** Wrong options that say nothing themselves say what every mistake is told. */
function sayMistakes(options: readonly DraftOption[], { feedback }: QtiAsked): DraftOption[] {
  return options.map((option) =>
    option.right || option.feedback !== "" ? option : { ...option, feedback: feedback.ofMistake },
  );
}

/** Choices in the right order. */
export function readOrder(asked: QtiAsked): DraftedBody {
  const { interaction, response } = asked;
  const choices = choicesIn(interaction, "simplechoice");
  const ordered = response.correct
    .slice(0, mostChoices)
    .flatMap((id) => choices.filter((choice) => choice.id === id));
  if (ordered.length !== choices.length) throw new ImportFault("no_key", { place: interaction });
  return {
    body: {
      interaction: "order",
      ordered: ordered.map((choice) => ({ text: choice.text, feedback: feedbackTo(choice, asked) })),
    },
    changes: [],
  };
}

/** The menus in a text, in their order. */
export function readInlineChoices(asked: readonly QtiAsked[]): DraftOption[][] {
  return asked.map((one) => {
    const options = choicesIn(one.interaction, "inlinechoice").map((choice) => ({
      text: choice.text,
      right: one.response.correct.includes(choice.id),
      feedback: feedbackTo(choice, one),
    }));
    return sayMistakes(options, one);
  });
}

/** Sources and targets: each source goes with one target. */
export function readMatch(asked: QtiAsked): DraftedBody {
  const { interaction, response } = asked;
  const [first, second] = elementsOf(interaction, "simplematchset");
  if (first === undefined || second === undefined)
    throw new ImportFault("malformed_question", { place: interaction });
  const sources = choicesIn(first, "simpleassociablechoice");
  const targets = choicesIn(second, "simpleassociablechoice");
  const key = response.correct.slice(0, 1000).map((pair) => pair.split(" ", 2));
  const pairs = sources.map((source) => {
    const goesWith = key.filter(([id]) => id === source.id);
    if (goesWith.length > 1)
      throw new ImportFault("several_keys", { place: interaction, detail: source.text });
    const target = targets.find(({ id }) => id === goesWith[0]?.[1]);
    if (target === undefined) throw new ImportFault("no_key", { place: interaction, detail: source.text });
    return {
      source: source.text,
      target: target.text,
      feedback: feedbackTo(source, asked),
    };
  });
  const points = new Set(response.correct.map((pair) => response.worth?.get(pair)));
  const isUsual = points.size === 1 && !points.has(undefined);
  return {
    body: { interaction: "match", pairs, others: targets.map(({ text }) => text) },
    changes: isUsual ? [] : [{ code: "points_changed" }],
  };
}
