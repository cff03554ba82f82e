import { labelsOf } from "../../labels.ts";
import { readFigure } from "../gift/read-answer.ts";
import { ImportFault } from "../import-fault.ts";
import { withDescendants } from "../xml/xml-node.ts";
import type { DraftedBody } from "../drafted-body.ts";
import type { QtiAsked } from "./qti-asked.ts";

/** A typed answer: a number where the response is one, else words. */
export function readTextEntry(asked: QtiAsked): DraftedBody {
  const isNumber = ["integer", "float"].includes(asked.response.baseType);
  return isNumber ? readNumber(asked) : readWords(asked);
}

function readNumber({ response, feedback, rules, interaction }: QtiAsked): DraftedBody {
  const [key, ...others] = response.correct;
  if (key === undefined) throw new ImportFault("no_key", { place: interaction });
  if (others.length > 0) throw new ImportFault("several_keys", { place: interaction });
  const room =
    rules &&
    [...withDescendants(rules)].find(({ name, attributes }) => {
      return (
        name === "equalrounded" ||
        (name === "equal" && (attributes.get("tolerancemode") ?? "exact") !== "exact")
      );
    });
  if (room !== undefined) throw new ImportFault("tolerance", { place: room });
  const say = (when: string) => feedback.conditional.find((one) => one.when === when)?.text ?? "";
  return {
    body: {
      interaction: "number-entry",
      answer: readFigure(key),
      feedback: say("right"),
      otherFeedback: say("else"),
    },
    changes: [],
  };
}

function readWords({ response, feedback, interaction }: QtiAsked): DraftedBody {
  const worth = [...(response.worth ?? [])];
  const full = worth.filter(([, points]) => points >= 1).map(([text]) => text);
  const right = [...new Set([...response.correct, ...full])];
  const [usual] = right;
  if (usual === undefined) throw new ImportFault("no_key", { place: interaction });
  const groups = feedback.conditional.filter(({ when }) => when === "texts");
  const said =
    groups.find(({ texts }) => texts.includes(usual))?.text ??
    feedback.conditional.find(({ when }) => when === "right")?.text ??
    "";
  const note = [said, labelsOf("en").otherSpelling].filter((text) => text !== "").join("\n");
  const noted = new Set(groups.filter(({ text }) => text === note).flatMap(({ texts }) => texts));
  const isPartly = worth.some(([, points]) => points > 0 && points < 1);
  return {
    body: {
      interaction: "text-entry",
      spellings: right.filter((text) => !noted.has(text)),
      noted: right.filter((text) => noted.has(text)),
      feedback: said,
      rivals: groups.flatMap(({ texts, text: to }) =>
        texts.filter((text) => !right.includes(text)).map((text) => ({ text, feedback: to })),
      ),
      refused: [],
      otherFeedback: feedback.conditional.find(({ when }) => when === "else")?.text ?? "",
    },
    changes: [
      ...(isPartly ? [{ code: "points_changed" } as const] : []),
      ...(response.caseSensitive ? [{ code: "capitals_ignored" } as const] : []),
    ],
  };
}
