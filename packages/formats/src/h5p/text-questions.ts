import { DoesNotFit } from "../exporter.ts";
import {
  behaviour,
  dialogues,
  h5pParagraph,
  type H5pQuestion,
  h5pText,
  overallFeedback,
  told,
} from "./h5p-library.ts";
import type { H5pWords } from "../words/index.ts";

/** A typed answer: all that counts as right, and what to say. */
interface Typed {
  readonly name: string;
  readonly stem: string;
  readonly answers: readonly string[];
  readonly right: string;
  readonly otherwise: string;
}

/** The library's own marks. It has no escape for them that every site keeps: some read references before it does. */
const blankMarks = /[*/:]/;

/** H5P.Blanks with one blank. Its own tolerance for slips is off: it would take a rival's name for the right one. */
export function makeBlanks(typed: Typed, words: H5pWords): H5pQuestion | DoesNotFit {
  const { name, stem, answers, right, otherwise } = typed;
  if (answers.some((answer) => blankMarks.test(answer))) {
    return new DoesNotFit("mark_in_blank");
  }
  return {
    library: "H5P.Blanks",
    name,
    title: stem,
    params: {
      media: { disableImageZooming: false },
      text: h5pParagraph(stem),
      questions: [`<p>*${answers.map(h5pText).join("/")}*</p>`],
      overallFeedback: overallFeedback(right, otherwise),
      behaviour: {
        ...behaviour,
        allowRetryIfCorrect: false,
        autoCheck: false,
        caseSensitive: false,
        showSolutionsRequiresInput: true,
        separateLines: false,
        acceptSpellingErrors: false,
      },
      ...sayBlankButtons(words),
      ...dialogues(words),
    },
  };
}

function sayBlankButtons(words: H5pWords) {
  return {
    showSolutions: words.showSolution,
    tryAgain: words.retry,
    checkAnswer: words.check,
    submitAnswer: words.submit,
    notFilledOut: words.answerFirst,
    answerIsCorrect: words.answerIsRight,
    answerIsWrong: words.answerIsWrong,
    answeredCorrectly: words.right,
    answeredIncorrectly: words.wrong,
    solutionLabel: words.rightAnswer,
    inputLabel: words.gapOf,
    inputHasTipLabel: words.tip,
    tipLabel: words.tip,
    scoreBarLabel: words.score,
    a11yCheckingModeHeader: words.checking,
    ...told(words),
  };
}

/** Lines with a place at the end of each, and what belongs there. */
interface Places {
  readonly name: string;
  readonly stem: string;
  readonly lines: readonly { readonly text: string; readonly answer: string }[];
  /** What belongs nowhere. */
  readonly unused: readonly string[];
  readonly explanation: string;
}

/** The library's own marks, and line ends that its pattern stops at. There is no escape that every site keeps. */
const dragMarks = /[*:\\\n\r\u2028\u2029]/;
const dragMarksOutside = /[*\n\r\u2028\u2029]/;

/** H5P.DragText: texts to be put, by mouse or keyboard, where they belong. The library shuffles them. */
export function makeDragText(places: Places, words: H5pWords): H5pQuestion | DoesNotFit {
  const { name, stem, lines, unused, explanation } = places;
  const dragged = [...lines.map(({ answer }) => answer), ...unused];
  if (dragged.some((text) => dragMarks.test(text)) || lines.some(({ text }) => dragMarksOutside.test(text))) {
    return new DoesNotFit("mark_in_dragged");
  }
  return {
    library: "H5P.DragText",
    name,
    title: stem,
    params: {
      media: { disableImageZooming: false },
      taskDescription: h5pParagraph(stem),
      textField: lines.map(({ text, answer }) => `${h5pText(text)} ${star(answer)}`).join("\n"),
      distractors: unused.map(star).join("\n"),
      overallFeedback: overallFeedback(explanation, explanation),
      behaviour: {
        enableRetry: behaviour.enableRetry,
        enableSolutionsButton: behaviour.enableSolutionsButton,
        enableCheckButton: behaviour.enableCheckButton,
        instantFeedback: false,
      },
      ...sayDragButtons(words),
    },
  };
}

function star(text: string): string {
  return `*${h5pText(text)}*`;
}

function sayDragButtons(words: H5pWords) {
  return {
    checkAnswer: words.check,
    submitAnswer: words.submit,
    tryAgain: words.retry,
    showSolution: words.showSolution,
    dropZoneIndex: words.place,
    empty: words.placeEmpty,
    contains: words.placeHolds,
    ariaDraggableIndex: words.partOf,
    tipLabel: words.tip,
    correctText: words.right,
    incorrectText: words.wrong,
    resetDropTitle: words.takeBack,
    resetDropDescription: words.takeBackAsked,
    grabbed: words.taken,
    cancelledDragging: words.letGo,
    correctAnswer: words.rightAnswer,
    feedbackHeader: words.feedback,
    scoreBarLabel: words.score,
    ...told(words),
  };
}
