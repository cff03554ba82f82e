import { inLocale } from "../labels.ts";

/** What the libraries say around a question; `@…` and `:…` are theirs to fill in. */
export interface H5pWords {
  readonly check: string;
  readonly submit: string;
  readonly showSolution: string;
  readonly retry: string;
  readonly score: string;
  readonly checkTold: string;
  readonly showSolutionTold: string;
  readonly retryTold: string;
  readonly right: string;
  readonly wrong: string;
  readonly rightAnswer: string;
  readonly tip: string;
  readonly feedback: string;
  readonly readFeedback: string;
  readonly shouldCheck: string;
  readonly shouldNotCheck: string;
  readonly answerFirst: string;
  readonly answerIsRight: string;
  readonly answerIsWrong: string;
  readonly gapOf: string;
  readonly checking: string;
  readonly place: string;
  readonly placeEmpty: string;
  readonly placeHolds: string;
  readonly partOf: string;
  readonly takeBack: string;
  readonly takeBackAsked: string;
  readonly taken: string;
  readonly letGo: string;
  readonly cancel: string;
  readonly previous: string;
  readonly next: string;
  readonly finish: string;
  readonly questionOf: string;
  readonly jumpTo: string;
  readonly question: string;
  readonly questions: string;
  readonly unanswered: string;
  readonly answered: string;
  readonly current: string;
  readonly result: string;
  readonly setScore: string;
  readonly scoreHeading: string;
}

const english: H5pWords = {
  check: "Check",
  submit: "Submit",
  showSolution: "Show solution",
  retry: "Retry",
  score: "You got :num out of :total points",
  checkTold: "Check the answers. They will be marked as right, wrong or unanswered.",
  showSolutionTold: "Show the solution. The task will be marked with it.",
  retryTold: "Retry the task. All answers are taken away and it starts again.",
  right: "Right",
  wrong: "Wrong",
  rightAnswer: "Right answer:",
  tip: "Tip",
  feedback: "Feedback",
  readFeedback: "Read feedback",
  shouldCheck: "Should have been chosen",
  shouldNotCheck: "Should not have been chosen",
  answerFirst: "Answer before you see the solution",
  answerIsRight: "':ans' is right",
  answerIsWrong: "':ans' is wrong",
  gapOf: "Blank @num of @total",
  checking: "Checking",
  place: "Place @index.",
  placeEmpty: "Place @index is empty.",
  placeHolds: "Place @index holds @draggable.",
  partOf: "@index of @count.",
  takeBack: "Empty this place",
  takeBackAsked: "Take back what you put here?",
  taken: "Taken.",
  letGo: "Let go.",
  cancel: "Cancel",
  previous: "Previous question",
  next: "Next question",
  finish: "Finish",
  questionOf: "Question @current of @total",
  jumpTo: "Question %d of %total",
  question: "Question",
  questions: "Questions",
  unanswered: "Unanswered",
  answered: "Answered",
  current: "Current question",
  result: "Result",
  setScore: "You got @finals out of @totals points",
  scoreHeading: "Score",
};

/** The libraries' words in a locale; English where there are none. */
export function h5pWordsOf(locale: string): H5pWords {
  return inLocale({ en: english }, locale) ?? english;
}
