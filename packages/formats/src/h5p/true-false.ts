import type { ItemOption } from "../item.ts";
import type { Labels } from "../labels.ts";
import type { H5pQuestion } from "./h5p-library.ts";
import { h5pParagraph, h5pText } from "./h5p-text.ts";
import type { H5pWords } from "./h5p-words.ts";
import { behaviour, dialogues, told } from "./shared-params.ts";

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
