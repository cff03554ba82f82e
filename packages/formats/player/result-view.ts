import { feedbackKeys, type Response, type Score } from "@wellread/assessment";
import type { PlayData, PlayedQuestion, PlayerWords } from "../src/scorm12/play-data.ts";
import type { Attempt } from "./attempt.ts";
import { describe, describeKey, type Described } from "./describe.ts";
import { element, fill, words as inWords } from "./element.ts";
import type { Marks } from "./mark-attempt.ts";

const signs = { right: "✓", partly: "½", wrong: "✗", unanswered: "–" } as const;

/** The score, then every question with its answer, the right one, and why. */
export function viewResult({ words, questions }: PlayData, attempt: Attempt, marks: Marks): Node[] {
  const { points, total, percent, scores } = marks;
  const shownPoints = Math.round(points * 100) / 100;
  const list = questions.flatMap((played, index) => {
    const score = scores[index];
    return score === undefined ? [] : [viewMarked(played, attempt.responses[index], score, words)];
  });
  return [
    element("h1", { tabindex: "-1" }, words.result),
    element("p", { class: "score" }, fill(words.score, { points: shownPoints, total, percent })),
    element("ol", {}, ...list),
  ];
}

function viewMarked(
  { question, presentation }: PlayedQuestion,
  response: Response | undefined,
  score: Score,
  words: PlayerWords,
): HTMLElement {
  const given = describe(question, presentation, response, words);
  const right = describeKey(question, presentation, words);
  const reasons = feedbackKeys(question, presentation, response).map(
    (key) => question.feedback[key]?.text ?? "",
  );
  const said = score.note === undefined ? reasons : [words.otherSpelling, ...reasons];
  return element(
    "li",
    { class: score.outcome },
    element("h2", {}, inWords(question.stem)),
    element("p", { class: "mark" }, `${signs[score.outcome]} ${words[score.outcome]}`),
    ...given.map((part, index) =>
      viewPart(part, right[index], given.length === 1 ? score : undefined, words),
    ),
    element("ul", { class: "why" }, ...[...new Set(said)].map((text) => element("li", {}, inWords(text)))),
  );
}

/** A part's answer, and the right one where that is another. */
function viewPart(
  given: Described,
  right: Described | undefined,
  score: Score | undefined,
  words: PlayerWords,
): HTMLElement {
  const isRight = score === undefined ? given.text === right?.text : score.outcome === "right";
  const sign = given.text === "" ? signs.unanswered : isRight ? signs.right : signs.wrong;
  const answer = given.text === "" ? words.unanswered : given.text;
  return element(
    "p",
    { class: "part" },
    ...(given.label === "" ? [] : [inWords(given.label), element("br")]),
    ...(score === undefined ? [`${sign} `] : []),
    `${words.yourAnswer}: `,
    inWords(answer),
    ...(isRight ? [] : [element("br"), `${words.rightAnswer}: `, inWords(right?.text ?? "")]),
  );
}
