import type { DraftOption } from "../draft.ts";
import { ImportFault } from "../import-fault.ts";
import { elementsOf, type XmlNode } from "../xml/xml-node.ts";
import { weighOptions } from "../weigh-options.ts";
import type { DraftedBody } from "../drafted-body.ts";
import type { QtiAsked } from "./qti-asked.ts";
import { wordsIn } from "./qti-tree.ts";

/** A choice of an interaction. */
export interface QtiChoice {
  readonly id: string;
  readonly text: string;
  /** What stands in it for who picks it. */
  readonly inline: string;
}

const mostChoices = 200;

/** The choices in an element, by what they are called. */
export function choicesIn(node: XmlNode, name: string): QtiChoice[] {
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

/** What is said to who picks a choice. */
export function feedbackTo({ id, inline }: QtiChoice, { feedback, name }: QtiAsked): string {
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
export function sayMistakes(options: readonly DraftOption[], { feedback }: QtiAsked): DraftOption[] {
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
