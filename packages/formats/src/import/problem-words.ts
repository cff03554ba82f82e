import type { ImportProblem, ProblemCode } from "./import-problem.ts";

/** What people call the kinds of question that other tools have and that cannot be asked here. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["", "none is given"],
  // Moodle
  ["essay", "essay"],
  ["description", "a text without a question"],
  ["calculated", "calculated number"],
  ["calculatedsimple", "calculated number"],
  ["calculatedmulti", "calculated choice"],
  ["ddwtos", "words dragged into a text"],
  ["gapselect", "words selected in a text"],
  ["ddimageortext", "drag and drop onto a picture"],
  ["ddmarker", "markers dragged onto a picture"],
  ["randomsamatch", "matching made of other questions"],
  ["random", "a question drawn at random"],
  // answers embedded in a text of Moodle's
  ...["SA", "SHORTANSWER", "MW", "SAC", "SHORTANSWER_C", "MWC"].map(
    (code) => [code, "a gap to write in"] as const,
  ),
  ...["NM", "NUMERICAL"].map((code) => [code, "a gap for a number"] as const),
  ...[
    "MR",
    "MULTIRESPONSE",
    "MRH",
    "MULTIRESPONSE_H",
    "MRS",
    "MRHS",
    "MULTIRESPONSE_S",
    "MULTIRESPONSE_HS",
  ].map((code) => [code, "a gap with several right options"] as const),
  // QTI
  ["extendedtextinteraction", "essay"],
  ["uploadinteraction", "a file to hand in"],
  ["drawinginteraction", "a drawing"],
  ["hotspotinteraction", "a place on a picture"],
  ["selectpointinteraction", "a place on a picture"],
  ["positionobjectinteraction", "a place on a picture"],
  ["graphicorderinteraction", "an order on a picture"],
  ["graphicassociateinteraction", "pairs on a picture"],
  ["graphicgapmatchinteraction", "drag and drop onto a picture"],
  ["gapmatchinteraction", "words dragged into a text"],
  ["hottextinteraction", "words marked in a text"],
  ["associateinteraction", "pairs of one list"],
  ["sliderinteraction", "a slider"],
  ["mediainteraction", "sound or film"],
  ["custominteraction", "one tool's own"],
  ["portablecustominteraction", "one tool's own"],
  ["templatedeclaration", "drawn numbers"],
  ["templateprocessing", "drawn numbers"],
  ["printedvariable", "drawn numbers"],
  ["assessmentstimulusref", "a text in a file of its own"],
  ["include", "a text in a file of its own"],
]);

/** A kind of question in plain English words; as the file has it, where it has no other name. */
function sayKind(type: string): string {
  return kinds.get(type) ?? type;
}

type Sentences = Readonly<Record<ProblemCode, (detail: string) => string>>;

const megabytes = (bytes: string) => `${Math.round(Number(bytes) / 1_048_576)} MB`;

const english: Sentences = {
  empty_file: () => "The file is empty.",
  file_too_large: (bytes) => `The file is larger than ${megabytes(bytes)}.`,
  not_utf8: () => "This line is not UTF-8 text. Save the file as UTF-8 (in Excel: CSV UTF-8) and try again.",
  other_encoding: (encoding) => `The file is written in ${encoding}. Save it as UTF-8 and try again.`,
  nul_character: () => "This line holds a NUL character, so the file is no text.",
  unknown_format: (found) =>
    `This is none of GIFT, Moodle XML, QTI 2.2, QTI 3.0 or our CSV${found === "" ? "" : ` (${found})`}.`,
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
  missing_manifest: () => "The package has no imsmanifest.xml, so it is none of QTI.",
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
  not_a_number: (text) => `This is no number: ${text}`,
  too_many_digits: (number) => `This number has more digits than can be kept: ${number}`,
  wildcard: (text) => `A star in an answer stands for anything, which is not known here: ${text}`,
  gap_mark: () => "The text holds “{gap-1}” or the like, which marks a gap here.",
  question_twice: () => "The same question stands in the file twice.",
  points_changed: () => "Points are given otherwise than in the file.",
  general_dropped: () => "What the file says to all is left out: each answer has feedback of its own.",
  feedback_dropped: () => "What the file says to some answers alone is left out.",
  units_ignored: () =>
    "Units are not marked here, and not converted. Say in the question which one is meant.",
  ends_included: () => "The numbers at the ends of the range are right here, unlike in the file.",
  number_read_as: (numbers) => `This number could be read in two ways. Check it: ${numbers}`,
  capitals_ignored: () => "Capitals make no difference here, unlike in the file.",
};

/** A problem in plain English words; an app says it in its reader's language, by the code. */
export function sayProblem({ code, detail }: Pick<ImportProblem, "code" | "detail">): string {
  return english[code](detail);
}
