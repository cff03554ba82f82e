import { ImportFault } from "../import-fault.ts";
import { elementsOf } from "../xml/xml-node.ts";
import { choicesIn, feedbackTo } from "./read-choices.ts";
import type { DraftedBody } from "../drafted-body.ts";
import type { QtiAsked } from "./qti-asked.ts";

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
