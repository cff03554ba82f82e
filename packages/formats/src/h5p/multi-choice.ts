import type { ItemOption } from "../item.ts";
import type { H5pQuestion } from "./h5p-library.ts";
import { h5pBlock, h5pParagraph } from "./h5p-text.ts";
import type { H5pWords } from "./h5p-words.ts";
import { behaviour, dialogues, told } from "./shared-params.ts";

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
