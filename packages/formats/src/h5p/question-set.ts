import { createRandom } from "@wellread/assessment";
import type { QuizInfo } from "../exporter.ts";
import { makePassageElements } from "../passage.ts";
import { shortenTitle } from "../title.ts";
import { writeHtml } from "../xml.ts";
import { h5pLibraries, type H5pQuestion, h5pText } from "./h5p-library.ts";
import { type H5pWords, wordsOf } from "../words/index.ts";

/** The parameters of H5P.QuestionSet: its questions one after the other, as often as one likes. */
export function makeQuestionSet(questions: readonly H5pQuestion[], quiz: QuizInfo) {
  const words = wordsOf(quiz.locale).h5p;
  return {
    introPage: introduce(quiz, words),
    progressType: "textual",
    passPercentage: 50,
    questions: questions.map(makeQuestion),
    texts: sayProgress(words),
    disableBackwardsNavigation: false,
    randomQuestions: false,
    endGame: sayEnd(words),
    override: { checkButton: true },
  };
}

/** The passage as the page before the first question. */
function introduce({ passage, labels, title }: QuizInfo, { start }: H5pWords) {
  if (passage === undefined) return { showIntroPage: false };
  return {
    showIntroPage: true,
    title: h5pText(title),
    introduction: writeHtml(makePassageElements(passage, labels, { dir: "auto" })),
    startButtonText: start,
  };
}

function makeQuestion({ library, name, title, params }: H5pQuestion) {
  const { title: contentType, version } = h5pLibraries[library];
  return {
    library: `${library} ${version}`,
    params,
    subContentId: makeUuid(name),
    metadata: { contentType, license: "U", title: shortenTitle(title) },
  };
}

/** A UUID of the form that H5P draws at random, always the same for one name. */
function makeUuid(name: string): string {
  const random = createRandom("h5p", name);
  const hex = Array.from({ length: 4 }, () =>
    random
      .int(2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
  const variant = (8 + random.int(4)).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}

function sayProgress(words: H5pWords) {
  return {
    prevButton: words.previous,
    previous: words.previous,
    nextButton: words.next,
    next: words.next,
    finishButton: words.finish,
    submitButton: words.submit,
    textualProgress: words.questionOf,
    jumpToQuestion: words.jumpTo,
    questionLabel: words.question,
    readSpeakerProgress: words.questionOf,
    unansweredText: words.unanswered,
    answeredText: words.answered,
    currentQuestionText: words.current,
    navigationLabel: words.questions,
  };
}

function sayEnd(words: H5pWords) {
  return {
    showResultPage: true,
    showSolutionButton: true,
    showRetryButton: true,
    noResultMessage: words.finish,
    message: h5pText(words.result),
    scoreBarLabel: words.setScore,
    scoreHeader: words.scoreHeading,
    overallFeedback: [{ from: 0, to: 100 }],
    solutionButtonText: words.showSolution,
    retryButtonText: words.retry,
    finishButtonText: words.finish,
    submitButtonText: words.submit,
    showAnimations: false,
  };
}
