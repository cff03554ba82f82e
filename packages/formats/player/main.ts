import type { PlayData } from "../src/scorm12/play-data.ts";
import { keepAttempt, resumeAttempt } from "./attempt.ts";
import { element } from "./element.ts";
import { connectLms } from "./lms.ts";
import { markAttempt } from "./mark-attempt.ts";
import { viewQuestion } from "./question-view.ts";
import { recordExit, recordProgress, recordResult } from "./record.ts";
import { viewResult } from "./result-view.ts";

/** Plays the quiz that stands in the page. */
function play(page: HTMLElement, data: PlayData): void {
  const started = Date.now();
  const lms = connectLms();
  const attempt = resumeAttempt(lms.get("cmi.suspend_data"), data.questions);
  if (lms.get("cmi.core.lesson_status") === "not attempted") lms.set("cmi.core.lesson_status", "incomplete");

  const show = (...nodes: Node[]) => {
    const notice = lms.connected ? [] : [element("p", { class: "hint" }, data.words.notRecorded)];
    page.replaceChildren(...nodes, ...notice);
    page.querySelector("h1")?.focus();
  };
  const showResult = () => show(...viewResult(data, attempt, markAttempt(attempt, data.questions)));
  const showQuestion = () =>
    show(
      ...viewQuestion(data, attempt, {
        answered: () => lms.set("cmi.suspend_data", keepAttempt(attempt, data.questions)),
        goTo: (index) => {
          attempt.current = index;
          recordProgress(lms, attempt, data.questions);
          showQuestion();
        },
        submit: () => {
          attempt.submitted = true;
          recordResult(lms, attempt, data.questions, new Date());
          showResult();
        },
      }),
    );

  if (attempt.submitted) showResult();
  else showQuestion();
  window.addEventListener("pagehide", () => recordExit(lms, attempt, Date.now() - started), { once: true });
}

const page = document.querySelector("main");
const source = document.querySelector("#quiz");
if (page && source) {
  const data: PlayData = JSON.parse(source.textContent);
  play(page, data);
}
