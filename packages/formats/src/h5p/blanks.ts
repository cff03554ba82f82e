import type { H5pQuestion } from "./h5p-library.ts";
import { DoesNotFit } from "../exporter.ts";
import { h5pParagraph, h5pText, overallFeedback } from "./h5p-text.ts";
import type { H5pWords } from "./h5p-words.ts";
import { behaviour, dialogues, told } from "./shared-params.ts";

/** A typed answer: all that counts as right, and what to say. */
interface Typed {
  readonly name: string;
  readonly stem: string;
  readonly answers: readonly string[];
  readonly right: string;
  readonly otherwise: string;
}

/** The library's own marks. It has no escape for them that every site keeps: some read references before it does. */
const marks = /[*/:]/;

/** H5P.Blanks with one blank. Its own tolerance for slips is off: it would take a rival's name for the right one. */
export function makeBlanks(typed: Typed, words: H5pWords): H5pQuestion | DoesNotFit {
  const { name, stem, answers, right, otherwise } = typed;
  if (answers.some((answer) => marks.test(answer))) {
    return new DoesNotFit("H5P's blanks hold no answer with a star, slash or colon");
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
      ...sayButtons(words),
      ...dialogues(words),
    },
  };
}

function sayButtons(words: H5pWords) {
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
