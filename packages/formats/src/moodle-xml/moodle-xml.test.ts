import { XMLParser } from "fast-xml-parser";
import { expect, it } from "vitest";
import { questionSchema } from "@wellread/content";
import {
  allQuestions,
  comparisonTag,
  exportText,
  exportTo,
  itemOf,
  questionsOf,
  shownOptions,
} from "../fixtures/export-to.ts";
import { findXmlFaults } from "../fixtures/find-xml-faults.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { findMoodleGaps } from "../fixtures/moodle-gaps.ts";

interface Text {
  text: string;
}
interface Answer extends Text {
  "@fraction": string;
  feedback: Text;
  tolerance?: string;
}
interface MoodleQuestion {
  "@type": string;
  name: Text;
  questiontext: Text & { "@format": string };
  generalfeedback: Text;
  idnumber: string;
  /** Not where it has pairs or gaps. */
  answer?: Answer[];
  subquestion: (Text & { answer: Text })[];
  tags: { tag: Text[] };
  [setting: string]: unknown;
}

const several = new Set(["question", "answer", "subquestion", "tag"]);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  trimValues: false,
  isArray: (name, path) => several.has(name) && path !== "quiz.question.subquestion.answer",
});

function readQuiz(xml: string): MoodleQuestion[] {
  const { quiz }: { quiz: { question: MoodleQuestion[] } } = parser.parse(xml);
  return quiz.question.filter((question) => question["@type"] !== "category");
}

const source = exportText("moodle-xml");
const byId = new Map(readQuiz(source).map((question) => [question.idnumber, question]));

function find(id: string): MoodleQuestion {
  const question = byId.get(id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}

/** The parts of a whole that Moodle's importer takes (question/engine/bank.php, fraction options). */
const fractions = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5, 0,
];

it("is well formed, and has each question once in the type the table says", async () => {
  expect(await findXmlFaults(source)).toEqual([]);
  expect(await findXmlFaults(source.replace("</quiz>", ""))).not.toEqual([]);
  const types = {
    choice: "multichoice",
    "true-false-set": "matching",
    "multiple-response": "multichoice",
    match: "matching",
    order: "ordering",
    "text-entry": "shortanswer",
    "number-entry": "numerical",
    "inline-choice": "cloze",
  };
  expect(readQuiz(source).map((question) => [question.idnumber, question["@type"]])).toEqual(
    allQuestions.map(({ id, interaction }) => [id, types[interaction]]),
  );
});

const start = (text: string) =>
  text
    .replaceAll(/\s+/g, " ")
    .replace(/ \(\d+\)$/, "")
    .trim()
    .slice(0, 90);

it("is a category of the quiz's title, in which each question is called by what it asks", () => {
  expect(source.match(/type="category"/g)).toHaveLength(1);
  expect(source).toMatch(/<question type="category">\s*<category>\s*<text>A &lt;quiz&gt;<\/text>/);
  const names = [...byId.values()].map(({ name }) => name.text);
  expect(new Set(names).size).toBe(allQuestions.length);
  for (const { id, stem } of allQuestions) expect(start(find(id).name.text)).toBe(start(stem));
});

it("says nothing twice to anybody, and why the key is right to everybody", () => {
  for (const question of allQuestions) {
    const { answer = [], generalfeedback } = find(question.id);
    expect(generalfeedback.text).toBe(itemOf(question).explanation);
    for (const { feedback } of answer) expect(feedback.text).not.toBe(generalfeedback.text);
  }
});

it("has stems as plain text, topics and how names are compared as tags, and why with its ¶", () => {
  for (const question of allQuestions) {
    const { id, stem, topics, interaction } = question;
    const { questiontext, tags } = find(id);
    expect(tags.tag.map(({ text }) => text)).toEqual([...topics, ...comparisonTag(question)]);
    if (interaction === "inline-choice") continue;
    expect(questiontext).toMatchObject({ text: stem, "@format": "plain_text" });
  }
  for (const { id } of questionsOf("number-entry")) expect(find(id).generalfeedback.text).toContain("¶");
});

it("has options with weights that Moodle knows, and their feedback", () => {
  for (const question of [...questionsOf("choice"), ...questionsOf("multiple-response")]) {
    const { answer = [], single } = find(question.id);
    const options = shownOptions(question);
    expect(answer.map(({ text, feedback }) => [text, feedback.text])).toEqual(
      options.map(({ text, right, feedback }) => [
        text,
        right || feedback === itemOf(question).explanation ? "" : feedback,
      ]),
    );
    const weights = answer.map((one) => Number(one["@fraction"]));
    for (const weight of weights) expect(fractions).toContain(Math.abs(weight));
    expect(weights.map((weight) => weight > 0)).toEqual(options.map(({ right }) => right));
    const total = weights.filter((weight) => weight > 0).reduce((sum, weight) => sum + weight, 0);
    expect(total).toBeCloseTo(100, 3);
    expect(single).toBe(String(question.interaction === "choice"));
  }
});

it("has every pair and place, and the setting without which an import ends", () => {
  for (const question of questionsOf("match")) {
    const item = itemOf(question);
    if (item.interaction !== "match") throw new Error("no match");
    const found = find(question.id).subquestion.map(({ text, answer }) => [text, answer.text]);
    expect(found.filter(([text]) => text !== "")).toEqual(
      item.pairs.map(({ source: text, target }) => [text, target]),
    );
    expect(new Set(found.map(([, target]) => target))).toEqual(new Set(item.targets));
  }
  for (const question of questionsOf("order")) {
    const { answer = [], shownumcorrect } = find(question.id);
    expect(shownumcorrect).toBe("1");
    expect(answer.map((one) => [one["@fraction"], one.text])).toEqual(
      question.key.map((id, index) => [
        String(index + 1),
        question.options.find((option) => option.id === id)?.text,
      ]),
    );
  }
});

it("has typed answers with their spellings, rivals and what to say to anything else", () => {
  for (const question of questionsOf("text-entry")) {
    const { answer = [] } = find(question.id);
    const key = question.options.find(({ id }) => id === question.key);
    const spellings = new Set([key?.text ?? "", ...(key?.aliases ?? []), ...(key?.noted ?? [])]);
    expect(answer.filter((one) => one["@fraction"] === "100").map(({ text }) => text)).toEqual(
      [...spellings].map((text) => text.replaceAll("*", String.raw`\*`)),
    );
    expect(answer.at(-1)).toMatchObject({ text: "*", "@fraction": "0" });
  }
  for (const question of questionsOf("number-entry")) {
    expect(find(question.id).answer?.[0]).toMatchObject({
      text: String(question.key),
      "@fraction": "100",
      tolerance: "0",
    });
  }
});

const gapsOf = (item: ReturnType<typeof itemOf>) =>
  item.interaction === "inline-choice" ? item.pieces.filter((piece) => typeof piece !== "string") : [];

it("has each gap as a menu that Moodle reads as it was, with its key and feedback", () => {
  for (const question of questionsOf("inline-choice")) {
    const item = itemOf(question);
    const gaps = gapsOf(item);
    const found = findMoodleGaps(find(question.id).questiontext.text);
    expect(found.map(({ answers }) => answers)).toEqual(
      gaps.map(({ options }) =>
        options.map(({ text, right, feedback }) => ({
          fraction: Number(right),
          text,
          feedback: right || feedback === item.explanation ? "" : feedback,
        })),
      ),
    );
  }
});

it("keeps what marks gaps and HTML as words in them, whatever they are", () => {
  const texts = [
    "50 km/h",
    "a ~ b",
    "{c} #1 }",
    "<b>d</b>",
    "e & f &amp; &lt;",
    "g\\",
    "h\\} \\# \\~",
    '"i"',
  ];
  const [question] = questionsOf("inline-choice", hardQuestions);
  if (question === undefined) throw new Error("no inline choice");
  const options = question.options.map((one) => ({
    ...one,
    options: texts.map((text, index) => ({ id: one.options[index]?.id ?? `o${index + 10}`, text })),
  }));
  const asked = questionSchema.parse({ ...question, options });
  const [read] = readQuiz(exportText("moodle-xml", [asked]));
  const found = findMoodleGaps(read?.questiontext.text ?? "");
  expect(found).toHaveLength(2);
  for (const { answers } of found) {
    expect(answers.map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
  }
});

it("says of questions with several gaps, and of no others, that each counts a point", () => {
  const { carried } = exportTo("moodle-xml").report;
  const marks = questionsOf("inline-choice").map(({ id }) => {
    const gaps = findMoodleGaps(find(id).questiontext.text);
    return [id, gaps.reduce((sum, { mark }) => sum + mark, 0)] as const;
  });
  const said = carried
    .filter(({ lost }) => lost.includes("gap_counts_point"))
    .map(({ question }) => question);
  expect(said).toEqual(marks.filter(([, mark]) => mark > 1).map(([id]) => id));
  expect(said.length).toBeGreaterThan(1);
});

it("lays the hard bank out as before", async () => {
  await expect(exportText("moodle-xml", hardQuestions)).toMatchFileSnapshot(
    "../fixtures/golden/moodle-xml.golden",
  );
});
