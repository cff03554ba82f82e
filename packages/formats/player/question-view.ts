import { scoreResponse } from "@wellread/assessment";
import type { PlayData } from "../src/scorm12/play-data.ts";
import type { Attempt } from "./attempt.ts";
import { makeControls } from "./controls/make-controls.ts";
import { element, fill, words as inWords } from "./element.ts";

/** What a question's page may ask for. */
export interface Turn {
  readonly answered: () => void;
  readonly goTo: (index: number) => void;
  readonly submit: () => void;
}

/** One question on a page of its own, its stem the heading of what it is answered with. */
export function viewQuestion(data: PlayData, attempt: Attempt, turn: Turn): Node[] {
  const { words, questions } = data;
  const { current } = attempt;
  const played = questions[current];
  if (played === undefined) return [];
  const isLast = current === questions.length - 1;
  const open = element("p", { class: "hint", role: "status" });
  const tellOpen = () => {
    if (isLast) open.textContent = sayOpen(data, attempt);
  };
  const controls = makeControls(played, attempt.responses[current], words, (response) => {
    attempt.responses[current] = response;
    turn.answered();
    tellOpen();
  });
  tellOpen();
  const heading = element("h1", { tabindex: "-1" }, inWords(played.question.stem));
  const onward = element("button", { type: "submit" }, isLast ? words.submit : words.next);
  const form = element(
    "form",
    {},
    element("fieldset", {}, element("legend", {}, heading), ...controls),
    open,
    element("div", { class: "row" }, ...makeBack(words, current, turn), onward),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isLast) turn.submit();
    else turn.goTo(current + 1);
  });
  const progress = fill(words.questionOf, { number: current + 1, total: questions.length });
  return [element("p", { class: "hint" }, progress), form];
}

function makeBack({ back }: PlayData["words"], current: number, { goTo }: Turn): HTMLElement[] {
  if (current === 0) return [];
  const button = element("button", { type: "button", class: "quiet" }, back);
  button.addEventListener("click", () => goTo(current - 1));
  return [button];
}

/** Which questions have no answer, or only part of one. */
function sayOpen({ words, questions }: PlayData, { responses }: Attempt): string {
  const numbers = questions.flatMap(({ question, presentation }, index) => {
    const { parts } = scoreResponse(question, presentation, responses[index]);
    return Object.values(parts).includes("unanswered") ? [index + 1] : [];
  });
  return numbers.length === 0 ? "" : fill(words.open, { numbers: numbers.join(", ") });
}
