import type { ItemOption } from "../item.ts";
import type { Labels } from "../words/index.ts";
import {
  behaviour,
  dialogues,
  h5pBlock,
  h5pParagraph,
  type H5pQuestion,
  h5pText,
  told,
} from "./h5p-library.ts";
import type { H5pWords } from "../words/index.ts";

/** What is asked, and how its options behave. */
interface Choices {
  readonly name: string;
  readonly stem: string;
  readonly options: readonly Omit<ItemOption, "id">[];
  readonly type: "single" | "multi";
  readonly shuffled: boolean;
}

/** H5P.MultiChoice: its options with feedback for whoever picks one. */
export function makeMultiChoice(choices: Choices, words: H5pWords): H5pQuestion {
  const { name, stem, options, type, shuffled } = choices;
  return {
    library: "H5P.MultiChoice",
    name,
    title: stem,
    params: {
      media: { disableImageZooming: false },
      question: h5pParagraph(stem),
      answers: options.map(({ text, right, feedback }) => ({
        text: h5pBlock(text),
        correct: right,
        tipsAndFeedback: { tip: "", chosenFeedback: h5pBlock(feedback), notChosenFeedback: "" },
      })),
      overallFeedback: [{ from: 0, to: 100 }],
      behaviour: {
        ...behaviour,
        type,
        singlePoint: false,
        randomAnswers: shuffled,
        showSolutionsRequiresInput: true,
        autoCheck: false,
        passPercentage: 100,
        showScorePoints: true,
      },
      UI: sayButtons(words),
      ...dialogues(words),
    },
  };
}

function sayButtons(words: H5pWords) {
  return {
    checkAnswerButton: words.check,
    submitAnswerButton: words.submit,
    showSolutionButton: words.showSolution,
    tryAgainButton: words.retry,
    tipsLabel: words.tip,
    scoreBarLabel: words.score,
    tipAvailable: words.tip,
    feedbackAvailable: words.feedback,
    readFeedback: words.readFeedback,
    wrongAnswer: words.wrong,
    correctAnswer: words.right,
    shouldCheck: words.shouldCheck,
    shouldNotCheck: words.shouldNotCheck,
    noInput: words.answerFirst,
    ...told(words),
  };
}

/** A statement under its question. */
interface Statement extends Omit<ItemOption, "id"> {
  readonly name: string;
  readonly stem: string;
}

/** H5P.TrueFalse: one statement to say yes or no to. */
export function makeTrueFalse(
  statement: Statement,
  { yes, no, askOfOne }: Labels,
  words: H5pWords,
): H5pQuestion {
  const { name, stem, text, right, feedback } = statement;
  const why = feedback === "" ? {} : feedbackOnBoth(h5pText(feedback));
  return {
    library: "H5P.TrueFalse",
    name,
    title: askOfOne(stem, text),
    params: {
      media: { disableImageZooming: false },
      question: h5pParagraph(stem) + h5pParagraph(text),
      correct: right ? "true" : "false",
      behaviour: { ...behaviour, autoCheck: false, ...why },
      l10n: {
        trueText: yes,
        falseText: no,
        score: words.setScore.replace("@finals", "@score").replace("@totals", "@total"),
        checkAnswer: words.check,
        submitAnswer: words.submit,
        showSolutionButton: words.showSolution,
        tryAgain: words.retry,
        wrongAnswerMessage: words.wrong,
        correctAnswerMessage: words.right,
        scoreBarLabel: words.score,
        ...told(words),
      },
      ...dialogues(words),
    },
  };
}

function feedbackOnBoth(feedback: string) {
  return { feedbackOnCorrect: feedback, feedbackOnWrong: feedback };
}
