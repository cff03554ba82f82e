import type { H5pQuestion } from "./h5p-library.ts";
import { DoesNotFit } from "../exporter.ts";
import { h5pParagraph, h5pText, overallFeedback } from "./h5p-text.ts";
import type { H5pWords } from "./h5p-words.ts";
import { behaviour, told } from "./shared-params.ts";

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
const marks = /[*:\\\n\r\u2028\u2029]/;
const marksOutside = /[*\n\r\u2028\u2029]/;

/** H5P.DragText: texts to be put, by mouse or keyboard, where they belong. The library shuffles them. */
export function makeDragText(places: Places, words: H5pWords): H5pQuestion | DoesNotFit {
  const { name, stem, lines, unused, explanation } = places;
  const dragged = [...lines.map(({ answer }) => answer), ...unused];
  if (dragged.some((text) => marks.test(text)) || lines.some(({ text }) => marksOutside.test(text))) {
    return new DoesNotFit("H5P drags no text with a star, colon, backslash or line end");
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
      ...sayButtons(words),
    },
  };
}

function star(text: string): string {
  return `*${h5pText(text)}*`;
}

function sayButtons(words: H5pWords) {
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
