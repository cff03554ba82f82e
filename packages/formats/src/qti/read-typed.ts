import type { DraftedBody } from "../import/draft.ts";
import { comparisonOf } from "../comparison-words.ts";
import { notesOnSpelling } from "../import/drafted-answers.ts";
import { draftNumber, type NumberAnswer, readFigure } from "../import/drafted-numbers.ts";
import { ImportFault } from "../import/import-problem.ts";
import type { QtiAsked } from "./asked-item.ts";
import { readSpans, readTexts, scoredConditions } from "./read-scoring.ts";

/** A typed answer: a number where the response is one, else words. */
export function readTextEntry(asked: QtiAsked): DraftedBody {
  const isNumber = ["integer", "float"].includes(asked.response.baseType);
  return isNumber ? readNumber(asked) : readWords(asked);
}

const askedOf = ({ name, response }: QtiAsked) => ({
  name,
  isWhole: response.baseType === "integer",
  correct: response.correct,
});

function exactly(text: string, points: number) {
  const key = readFigure(text).value;
  return { spans: [{ from: key, to: key }], changes: [], points };
}

/** Numbers that earn points, by the rules, by what each is worth, or as the one that is right. */
function weighNumbers(asked: QtiAsked): { answers: NumberAnswer[]; changes: DraftedBody["changes"] } {
  const { response, rules, feedback } = asked;
  const scored = scoredConditions(rules);
  const found =
    scored.length > 0
      ? scored.map(({ when, points }) => ({ ...readSpans(when, askedOf(asked)), points }))
      : response.worth !== undefined
        ? [...response.worth].map(([text, points]) => exactly(text, points))
        : response.correct.map((text) => exactly(text, 1));
  const most = Math.max(...found.map(({ points }) => points));
  const said = feedback.conditional.find(({ when, isScored }) => when === "right" || isScored)?.text ?? "";
  const [key] = response.correct;
  const answers = found.map(({ spans, points }) => {
    const isRight = points > 0 && points === most;
    const weighed = { spans, weight: most > 0 ? (100 * points) / most : 0, feedback: isRight ? said : "" };
    return key !== undefined && isRight ? { ...weighed, key: readFigure(key).value } : weighed;
  });
  return { answers, changes: found.flatMap(({ changes }) => changes) };
}

function readNumber(asked: QtiAsked): DraftedBody {
  const { feedback } = asked;
  const { answers, changes } = weighNumbers(asked);
  const other = feedback.conditional.find(({ when }) => when === "else")?.text ?? "";
  const isDropped = feedback.conditional.some(
    ({ when, isScored, text }) => when === "texts" && !isScored && text !== "" && text !== other,
  );
  return draftNumber(answers, other, isDropped ? [...changes, { code: "feedback_dropped" }] : changes);
}

function readWords(asked: QtiAsked): DraftedBody {
  const { response, feedback, rules, interaction } = asked;
  const worth = [...(response.worth ?? [])];
  const full = worth.filter(([, points]) => points >= 1).map(([text]) => text);
  const scored = scoredConditions(rules).filter(({ points }) => points > 0);
  const most = Math.max(...scored.map(({ points }) => points));
  const held = scored.map(({ when, points }) => ({ points, texts: readTexts(when, askedOf(asked)) }));
  const byRules = held.filter(({ points }) => points === most).flatMap(({ texts }) => texts);
  const right = [...new Set([...response.correct, ...full, ...byRules.map(({ text }) => text)])];
  const [usual] = right;
  if (usual === undefined) throw new ImportFault("no_key", { place: interaction });
  const groups = feedback.conditional.filter(({ when }) => when === "texts");
  const said =
    groups.find(({ texts }) => texts.includes(usual))?.text ??
    feedback.conditional.find(({ when }) => when === "right")?.text ??
    "";
  const notes = notesOnSpelling(said, "\n");
  const noted = new Set(groups.filter(({ text }) => notes.has(text)).flatMap(({ texts }) => texts));
  const rivals = groups.flatMap(({ texts, text: to }) =>
    texts.filter((text) => !right.includes(text)).map((text) => ({ text, feedback: to })),
  );
  const isRival = (text: string) => rivals.some((rival) => rival.text === text);
  const isPartly =
    worth.some(([, points]) => points !== 0 && points < 1) || held.some(({ points }) => points < most);
  const isStrict = byRules.length > 0 ? byRules.some((one) => one.isStrict) : response.caseSensitive;
  return {
    body: {
      interaction: "text-entry",
      spellings: right.filter((text) => !noted.has(text)),
      noted: right.filter((text) => noted.has(text)),
      feedback: said,
      rivals,
      refused: worth.flatMap(([text, points]) => (points <= 0 && !isRival(text) ? [text] : [])),
      otherFeedback: feedback.conditional.find(({ when }) => when === "else")?.text ?? "",
      ...comparisonOf((interaction.attributes.get("class") ?? "").split(/\s+/)),
    },
    changes: [
      ...(isPartly ? [{ code: "points_changed" } as const] : []),
      ...(isStrict ? [{ code: "capitals_ignored" } as const] : []),
    ],
  };
}
