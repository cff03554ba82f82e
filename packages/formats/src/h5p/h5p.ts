import { wordsOf } from "../words/index.ts";
import { defineExporter, DoesNotFit, type QuizInfo } from "../exporter.ts";
import { splitItem } from "../single-choice.ts";
import { shortenTitle } from "../title.ts";
import { writeZip } from "../zip.ts";
import { makeMultiChoice, makeTrueFalse } from "./choice-questions.ts";
import { h5pLibraries, type H5pLibrary, type H5pQuestion } from "./h5p-library.ts";
import { makeQuestionSet } from "./question-set.ts";
import { makeBlanks, makeDragText } from "./text-questions.ts";
import { isOneNumber, writeFigure } from "../range-figures.ts";
import { comparisonLosses, eachPart, losesComparison, mapped, native } from "../support.ts";

/** A question set for H5P: content only, for a site that has the libraries, as every site has that knows its content types. */
export const h5p = defineExporter<H5pQuestion>({
  extension: "h5p",
  mediaType: "application/zip",
  group: "platform",
  layoutChecked: false,
  ofFile: ["topics", "keys_in_file"],
  passagePlace: "introduction",
  support: {
    choice: native(),
    "true-false-set": mapped("statement_true_false", ["statement_counts_point"]),
    "multiple-response": native(["key_counts_point"]),
    match: mapped("dragged_texts", ["feedback_together", "pair_counts_point"]),
    order: mapped("dragged_places", ["feedback_together", "place_counts_point"]),
    "text-entry": native(["other_answers_explained_alike"], comparisonLosses),
    "number-entry": native(["number_words_wrong"]),
    "inline-choice": eachPart("gap"),
  },
  loses: losesComparison,
  render: {
    choice: ({ id: name, ...item }, { locale }) => [
      makeMultiChoice({ ...item, name, type: "single" }, wordsOf(locale).h5p),
    ],
    "true-false-set": ({ id, stem, options }, { labels, locale }) =>
      options.map((option, index) =>
        makeTrueFalse({ ...option, stem, name: `${id}-${index + 1}` }, labels, wordsOf(locale).h5p),
      ),
    "multiple-response": ({ id: name, ...item }, { locale }) => [
      makeMultiChoice({ ...item, name, type: "multi", shuffled: true }, wordsOf(locale).h5p),
    ],
    match: ({ id: name, stem, pairs, targets, explanation }, { locale }) => {
      const used = new Set(pairs.map(({ target }) => target));
      const lines = pairs.map(({ source, target }) => ({ text: source, answer: target }));
      const unused = targets.filter((target) => !used.has(target));
      return fit(makeDragText({ name, stem, lines, unused, explanation }, wordsOf(locale).h5p));
    },
    order: ({ id: name, stem, ordered, explanation }, { locale }) => {
      const lines = ordered.map(({ text }, index) => ({ text: `${index + 1}.`, answer: text }));
      return fit(makeDragText({ name, stem, lines, unused: [], explanation }, wordsOf(locale).h5p));
    },
    "text-entry": ({ id: name, stem, answer, otherFeedback: otherwise }, { locale }) => {
      const answers = [...new Set([...answer.spellings, ...answer.noted])];
      return fit(makeBlanks({ name, stem, answers, right: answer.feedback, otherwise }, wordsOf(locale).h5p));
    },
    "number-entry": ({ id: name, stem, answer, range, explanation, otherFeedback: otherwise }, { locale }) =>
      isOneNumber(range)
        ? fit(
            makeBlanks(
              { name, stem, answers: [writeFigure(answer)], right: explanation, otherwise },
              wordsOf(locale).h5p,
            ),
          )
        : new DoesNotFit("no_range"),
    "inline-choice": (item, { labels, locale }) =>
      splitItem(item, labels).map((part) =>
        makeMultiChoice({ ...part, type: "single", shuffled: item.shuffled }, wordsOf(locale).h5p),
      ),
  },
  assemble: (questions, quiz) => [{ path: `${quiz.baseName}.h5p`, bytes: pack(questions, quiz) }],
});

function fit(question: H5pQuestion | DoesNotFit): H5pQuestion[] | DoesNotFit {
  return question instanceof DoesNotFit ? question : [question];
}

function pack(questions: readonly H5pQuestion[], quiz: QuizInfo): Uint8Array {
  const { title, article, locale, licence } = quiz;
  const used = new Set<H5pLibrary>(["H5P.QuestionSet", ...questions.map(({ library }) => library)]);
  const description = {
    // A package without a title in one line is not valid.
    title: shortenTitle(title.replaceAll(/\s+/g, " ").trim() || article),
    language: /^[a-z]{2,3}(?:-[A-Za-z]{2,6})?$/.test(locale) ? locale : "und",
    mainLibrary: "H5P.QuestionSet",
    embedTypes: ["iframe"],
    // H5P's list of licences has no MIT: undisclosed, with words beside it.
    license: "U",
    ...(licence === "" ? {} : { licenseExtras: licence }),
    preloadedDependencies: [...used].map(makeDependency),
  };
  return writeZip({
    "h5p.json": JSON.stringify(description),
    "content/content.json": JSON.stringify(makeQuestionSet(questions, quiz)),
  });
}

/** Only what the content itself names: each of these knows what it needs, in the version that the site has of it. */
function makeDependency(machineName: H5pLibrary) {
  const [majorVersion, minorVersion] = h5pLibraries[machineName].version.split(".").map(Number);
  return { machineName, majorVersion, minorVersion };
}
