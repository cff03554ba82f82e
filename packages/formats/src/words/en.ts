import type { QuizTopic } from "@wellread/assessment";
import { topicNames, type ParagraphId } from "@wellread/content";
import type { ProblemCode } from "../import/import-problem.ts";

/** Where one thing is asked about, nothing is left over. */
const withoutUnused = (stem: string) => stem.replace(/ One \w+ (?:stays unused|is not needed)\.(?= |$)/, "");

const quizTopic: Readonly<Record<QuizTopic, string>> = { all: "The whole article", ...topicNames.en };

/** The few words that a file needs beside the questions' own. */
const labels = {
  yes: "Yes",
  no: "No",
  true: "True",
  false: "False",
  key: "Key",
  name: "Name",
  /** What stands for the gap that is asked about, and for the others. */
  gap: "_____",
  otherGap: "[…]",
  otherSpelling: "Another spelling is more usual",
  /** A question on several things, asked of one of them. */
  askOfOne: (stem: string, part: string) => `${withoutUnused(stem)} This one: ${part}`,
  /** What is asked of a text with gaps that asks nothing itself. */
  completeText: "Complete the text.",
  /** What a quiz is about, and all questions there are. */
  quizTopic,
  allQuestions: "All questions",
  /** Said of a question that a teacher brought. */
  notProven: "The teacher’s own question: its answer is not proven from the article.",
  /** Numbers of which any is right; one alone where both are the same. */
  range: (from: string, to: string) => (from === to ? from : `from ${from} to ${to}`),
  /** What the text is called that the questions are about, and whose words it is. */
  reading: "Reading",
  retold: (article: string) =>
    `Retold by Wellread from the article; not its own words. Source: “${article}”.`,
  paragraph: (id: ParagraphId) => ({ t: "title", s: "intro" })[String(id)] ?? id.replace(/^p/, "¶"),
};

/** What each loss is called, as the rest of a sentence: "because …", "lost: …". */
const losses = {
  // What a file loses as a whole, whatever its questions.
  topics: "topics stay behind",
  keys_in_file: "the keys are no secret: anyone who looks inside finds them",
  scored_by_hand: "scoring is by hand",
  no_passage: "the reading stays behind, as there is no place for it: give it to the class apart",

  // What a question loses that is taken along.
  no_feedback: "no feedback",
  feedback_together: "feedback stands together, not by the part",
  keys_explained_together: "why the right options are right is said of them together",
  one_explanation: "feedback is one explanation",
  feedback_by_outcome: "feedback is for right and wrong",
  feedback_by_outcome_not_option: "feedback is for right and wrong, not by the option",
  wrong_numbers_unexplained: "no feedback of its own for wrong numbers",
  other_answers_explained_alike: "other answers have one feedback",
  other_answers_in_canvas_only: "what is said to any other answer reaches Canvas alone",
  usual_spelling_unsaid: "no word on unusual spellings",
  near_spellings_wrong: "near spellings that are not listed are wrong",
  accents_count: "accents make a difference",
  five_spellings: "five spellings at the most",
  number_words_wrong: "numbers in words are wrong",
  numbers_compared_as_text: "numbers are compared as text, letter by letter",
  options_shuffled: "options in an order of their own may be shuffled",
  order_kept: "options keep their order",
  arrows_replaced: "-> becomes →",
  yes_no_renamed: "some platforms say true and false for yes and no",
  statement_is_question: "each statement counts as a question",
  pair_is_question: "each pair counts as a question",
  gap_is_question: "each gap counts as a question",
  statement_counts_point: "each statement counts a point",
  pair_counts_point: "each pair counts a point",
  place_counts_point: "each place counts a point",
  gap_counts_point: "each gap counts a point",
  key_counts_point: "each key counts a point, and a false pick takes a whole one away",
  statement_earns_share: "each statement earns its share",
  place_earns_share: "each place earns its share",
  neighbours_earn_points: "part points by what stands before and after each",
  no_part_points: "no part points",
  part_points_in_moodle_only: "no part points, but in Moodle, where false picks cost nothing",
  key_set_by_hand: "a script cannot set its key: set it in the form, or mark it yourself",
  compared_by_reader: "the reader compares with the key",
  nothing_scored: "nothing is scored",

  // Why a question is left out.
  one_key_only: "it has several right options, and the format knows one",
  any_key_suffices: "the game takes any one of several right answers for the whole",
  no_order: "the format has no question that puts things in order",
  no_typed_answer: "the format has no typed answer",
  more_options_than_letters: "there are more options than letters",
  no_range: "a range of numbers is right, and the format knows single ones",
  no_choice_of_two: "Common Cartridge has no choice of two options but true and false",
  no_known_weight: "Moodle knows no weight for so many options",
  arrow_in_answer: "GIFT takes an answer with an arrow (->) for a pair",
  mark_in_blank: "H5P's blanks hold no answer with a star, slash or colon",
  mark_in_dragged: "H5P drags no text with a star, colon, backslash or line end",
  stem_too_long: "it is longer than {limit} characters",
  answer_too_long: "an answer is longer than {limit} characters",
  too_many_answers: "it has more than {limit} answers",
};

/** What a question becomes that a format has no like of. */
const substitutes = {
  yes_no_match: "matching with yes and no",
  place_match: "matching with places",
  statement_choices: "one choice for each statement",
  pair_choices: "one choice for each pair",
  gap_choices: "one choice for each gap",
  statement_true_false: "a true/false question for each statement",
  short_answer: "a short answer",
  dragged_texts: "texts to drag",
  dragged_places: "texts to drag to numbered places",
  card: "a card",
};

/** Where a passage stands in a file, as the rest of a sentence: "the reading comes along …". */
const passagePlaces = {
  description: "as a text without a question, before the others",
  test_rubric: "with the test as a whole; a platform that takes single questions leaves it behind",
  stimulus: "as a text that every question refers to",
  page: "as a page of its own, in front of the quiz",
  introduction: "in the introduction, before the first question",
  panel: "beside every question",
  form_header: "at the top of the form",
  top: "at the top, before the questions",
  card: "on a card of its own, before the others",
  data: "as data",
};

/** What H5P's libraries say around a question; `@…`, `:…` and `%…` are theirs to fill in. */
const h5p = {
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
  start: "Start",
  setScore: "You got @finals out of @totals points",
  scoreHeading: "Score",
};

/** What the player of a SCORM package says; `{…}` are filled in. */
const player = {
  /** `{number}`, `{total}`. */
  questionOf: "Question {number} of {total}",
  back: "Back",
  next: "Next",
  submit: "Submit answers",
  choose: "Choose…",
  /** `{count}`. */
  chooseSo: "Choose {count}",
  /** `{number}`, as in the next. */
  place: "Place {number}",
  gap: "Gap {number}",
  typeName: "Your answer",
  typeNumber: "Your answer, a number",
  /** `{numbers}`: of the questions that have no answer or only part of one. */
  open: "Not answered yet: {numbers}. You can go back, or submit as it is.",
  result: "Your result",
  /** `{points}`, `{total}`, `{percent}`. */
  score: "{points} of {total} points ({percent} %)",
  right: "Right",
  partly: "Partly right",
  wrong: "Wrong",
  missed: "Missed",
  unanswered: "Not answered",
  yourAnswer: "Your answer",
  rightAnswer: "Right answer",
  /** `{from}`, `{to}`: numbers of which any is right. */
  range: "from {from} to {to}",
  notRecorded: "No learning platform was found: your score is not recorded.",
};

/** What the script that makes a Google Form says to the teacher who runs it. */
const googleForms = {
  howTo: "Run this once: it makes the form and logs where it is.",
  edit: "Edit",
  share: "Share",
};

const kinds: Readonly<Record<string, string>> = {
  "": "none is given",
  // Moodle
  essay: "essay",
  calculated: "calculated number",
  calculatedsimple: "calculated number",
  calculatedmulti: "calculated choice",
  ddwtos: "words dragged into a text",
  gapselect: "words selected in a text",
  ddimageortext: "drag and drop onto a picture",
  ddmarker: "markers dragged onto a picture",
  randomsamatch: "matching made of other questions",
  random: "a question drawn at random",
  // answers embedded in a text of Moodle's
  SA: "a gap to write in",
  SHORTANSWER: "a gap to write in",
  MW: "a gap to write in",
  SAC: "a gap to write in",
  SHORTANSWER_C: "a gap to write in",
  MWC: "a gap to write in",
  NM: "a gap for a number",
  NUMERICAL: "a gap for a number",
  MR: "a gap with several right options",
  MULTIRESPONSE: "a gap with several right options",
  MRH: "a gap with several right options",
  MULTIRESPONSE_H: "a gap with several right options",
  MRS: "a gap with several right options",
  MRHS: "a gap with several right options",
  MULTIRESPONSE_S: "a gap with several right options",
  MULTIRESPONSE_HS: "a gap with several right options",
  // QTI
  extendedtextinteraction: "essay",
  uploadinteraction: "a file to hand in",
  drawinginteraction: "a drawing",
  hotspotinteraction: "a place on a picture",
  selectpointinteraction: "a place on a picture",
  positionobjectinteraction: "a place on a picture",
  graphicorderinteraction: "an order on a picture",
  graphicassociateinteraction: "pairs on a picture",
  graphicgapmatchinteraction: "drag and drop onto a picture",
  gapmatchinteraction: "words dragged into a text",
  hottextinteraction: "words marked in a text",
  associateinteraction: "pairs of one list",
  sliderinteraction: "a slider",
  mediainteraction: "sound or film",
  custominteraction: "one tool's own",
  portablecustominteraction: "one tool's own",
  templatedeclaration: "drawn numbers",
  templateprocessing: "drawn numbers",
  printedvariable: "drawn numbers",
  include: "a text in a file of its own",
};

/** A kind of question in plain words; as the file has it, where it has no other name. */
const sayKind = (type: string) => (Object.hasOwn(kinds, type) ? kinds[type] : type);

const megabytes = (bytes: string) => `${Math.round(Number(bytes) / 1_048_576)} MB`;

/** What is wrong with a file that is read, as a sentence, by its detail. */
export const englishProblems: Readonly<Record<ProblemCode, (detail: string) => string>> = {
  empty_file: () => "The file is empty.",
  file_too_large: (bytes) => `The file is larger than ${megabytes(bytes)}.`,
  not_utf8: () => "This line is not UTF-8 text. Save the file as UTF-8 (in Excel: CSV UTF-8) and try again.",
  other_encoding: (encoding) => `The file is written in ${encoding}. Save it as UTF-8 and try again.`,
  nul_character: () => "This line holds a NUL character, so the file is not text.",
  unknown_format: (found) =>
    `This is not GIFT, Moodle XML, QTI 2.2, QTI 3.0 or our CSV${found === "" ? "" : ` (${found})`}.`,
  spreadsheet: () => "This is an Excel file. Save it as CSV and try again.",
  quiz_json: () => "This is a quiz as JSON, which is for programs. Take its GIFT or CSV file.",
  other_format: (name) => `This is a file of another kind, which cannot be read here: ${name}.`,
  malformed_xml: (reason) => `The XML is broken here: ${reason}`,
  doctype: () => "The XML has a document type, which can hide harmful parts. Remove it and try again.",
  too_deep: (levels) => `Elements stand more than ${levels} levels deep here.`,
  too_many_elements: (count) => `The XML has more than ${count} elements.`,
  too_many_attributes: (count) => `The XML has more than ${count} attributes.`,
  malformed_csv: () => "A quoted cell that begins here does not end as it should.",
  missing_column: (column) => `The table has no column “${column}”.`,
  malformed_zip: (file) => `The package is broken${file === "" ? "" : ` at ${file}`}.`,
  missing_manifest: () => "The package has no imsmanifest.xml, so it is not a QTI package.",
  package_too_large: (bytes) => `The package unpacks to more than ${megabytes(bytes)}.`,
  too_many_files: (count) => `The package holds more than ${count} files.`,
  unsafe_name: (name) => `A file of the package has an unsafe name: ${name}`,
  too_many_questions: (count) => `Only the first ${count} questions were read.`,
  too_much_text: (count) =>
    `Only the questions before this one were taken: with it, their texts have more than ${count} characters.`,
  too_much_work: () => "The file takes too long to read. Split it into smaller ones.",
  too_many_problems: (count) => `Reading stopped after ${count} problems.`,
  no_questions: () => "No question was found.",
  missing_file: (name) => `The package has no file ${name}.`,
  text_to_read: () =>
    "No answers stand with this text, so it is taken for one to read, and not for a question.",
  unsupported_type: (type) => `Questions of this kind cannot be asked here: ${sayKind(type)}.`,
  malformed_question: (detail) =>
    `The question is not written as its format wants it${detail === "" ? "" : `: ${detail}`}.`,
  no_stem: () => "The question asks nothing.",
  empty_option: () => "An option has no words.",
  too_few_options: (count) => `The question needs at least ${count} options.`,
  too_many_options: (count) => `The question has more than ${count} options.`,
  option_twice: (text) => `An option stands twice: ${text}`,
  no_key: () => "No right answer is given.",
  several_keys: () => "Several answers are right, and only one can be.",
  text_too_long: (count) => `A text is longer than ${count} characters.`,
  picture: () => "The question has a picture, sound or formula, which cannot be taken along.",
  tolerance: (ranges) =>
    `Only one range of numbers can be right, from one number to another${ranges === "" ? "" : `. The file has: ${ranges}`}.`,
  rules_unknown: () => "The file says in a way that is not known here which answers are right.",
  not_a_number: (text) => `This is not a number: ${text}`,
  too_many_digits: (number) => `This number has more digits than can be kept: ${number}`,
  wildcard: (text) => `A star in an answer stands for anything, which is not known here: ${text}`,
  gap_mark: () => "The text holds “{gap-1}” or the like, which marks a gap here.",
  question_twice: () => "The same question stands in the file twice.",
  points_changed: () => "Points are given differently from the file.",
  general_dropped: () => "What the file says to all is left out: each answer has feedback of its own.",
  feedback_dropped: () => "What the file says to some answers alone is left out.",
  units_ignored: () =>
    "Units are not marked here, and not converted. Say in the question which one is meant.",
  ends_included: () => "The numbers at the ends of the range are right here, unlike in the file.",
  number_read_as: (numbers) => `This number could be read in two ways. Check it: ${numbers}`,
  capitals_ignored: () => "Capitals make no difference here, unlike in the file.",
};

/** What files, and reports on them, say in English. Every other language has the same keys. */
export const english = { labels, losses, substitutes, passagePlaces, h5p, player, googleForms };
export type FormatWords = typeof english;
