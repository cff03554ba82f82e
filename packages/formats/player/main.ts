import type { PlayData } from "../src/scorm12/play-data.ts";
import { keepAttempt, resumeAttempt } from "./attempt.ts";
import { element } from "./element.ts";
import { connectLms } from "./lms.ts";
import { markAttempt } from "./mark-attempt.ts";
import { viewQuestion } from "./question-view.ts";
import { recordProgress, recordResult, type Visit } from "./record.ts";
import { viewResult } from "./result-view.ts";

/** Plays the quiz that stands in the page. */
function play(page: HTMLElement, data: PlayData): void {
  const { questions, words } = data;
  const lms = connectLms();
  const visit: Visit = { lms, questions, started: new Date() };
  const attempt = resumeAttempt(lms.get("cmi.suspend_data"), questions);
  if (lms.get("cmi.core.lesson_status") === "not attempted") lms.set("cmi.core.lesson_status", "incomplete");

  const show = (...nodes: Node[]) => {
    const notice = lms.connected ? [] : [element("p", { class: "hint" }, words.notRecorded)];
    page.replaceChildren(...nodes, ...notice);
    page.querySelector("h1")?.focus();
  };
  const showResult = () => show(...viewResult(data, attempt, markAttempt(attempt, questions)));
  const showQuestion = () =>
    show(
      ...viewQuestion(data, attempt, {
        answered: () => lms.set("cmi.suspend_data", keepAttempt(attempt, questions)),
        goTo: (index) => {
          attempt.current = index;
          recordProgress(visit, attempt, new Date());
          showQuestion();
        },
        submit: () => {
          attempt.submitted = true;
          recordResult(visit, attempt, new Date());
          showResult();
        },
      }),
    );

  if (attempt.submitted) showResult();
  else showQuestion();
  recordProgress(visit, attempt, visit.started);
  window.addEventListener(
    "pagehide",
    () => {
      recordProgress(visit, attempt, new Date());
      lms.finish();
    },
    { once: true },
  );
  // A page that comes back from the browser's memory has finished with its platform: it connects again.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
}

const page = document.querySelector("main");
const source = document.querySelector("#quiz");
if (page && source) {
  const data: PlayData = JSON.parse(source.textContent);
  play(page, data);
}
