import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { importQuestions } from "./import-questions.ts";
import { importLimits } from "./source-file.ts";

const gift = (count: number, rest = "") =>
  strToU8(Array.from({ length: count }, (_, at) => `Q${at} ${rest}{=a ~b}`).join("\n\n"));

const item = (at: number) =>
  `<assessmentItem><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Q${at}</prompt><simpleChoice identifier="a">A</simpleChoice><simpleChoice identifier="b">B</simpleChoice></choiceInteraction></itemBody><responseProcessing template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct"/></assessmentItem>`;

const packed = (count: number) => {
  const names = Array.from({ length: count }, (_, at) => `i${at}.xml`);
  const manifest = names.map((name) => `<resource type="imsqti_item_xmlv2p2" href="${name}"/>`).join("");
  return zipSync({
    "imsmanifest.xml": strToU8(`<manifest><resources>${manifest}</resources></manifest>`),
    ...Object.fromEntries(names.map((name, at) => [name, strToU8(item(at))])),
  });
};

it("reads a package of 1,900 items no further than 1,000 questions, and says so", () => {
  const { questions, problems } = importQuestions(packed(1900));
  expect(questions).toHaveLength(importLimits.questions);
  expect(problems).toMatchObject([{ code: "too_many_questions", fate: "refused", detail: "1000" }]);
});

it.each([
  ["a package", packed(30)],
  ["a text", gift(30)],
])("reads no more questions of %s than whoever asks has use for", (_, bytes) => {
  const { questions, problems } = importQuestions(bytes, undefined, undefined, 20);
  expect(questions).toHaveLength(20);
  expect(problems).toMatchObject([{ code: "too_many_questions", detail: "20" }]);
  expect(importQuestions(bytes, undefined, undefined, 30)).toMatchObject({
    questions: { length: 30 },
    problems: [],
  });
});

it("takes no more questions than their texts have room together, and keeps those before", () => {
  const { questions, problems } = importQuestions(gift(999, "word ".repeat(399)));
  expect(problems).toMatchObject([{ code: "too_much_text", fate: "refused", detail: "2000000" }]);
  expect(questions.length).toBeGreaterThan(900);
  expect(JSON.stringify(questions).length).toBeLessThan(2_500_000);
  expect(problems[0]?.line).toBe(2 * questions.length + 1);
});
