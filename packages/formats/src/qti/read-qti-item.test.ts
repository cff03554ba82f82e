import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { option, readQuestions } from "../fixtures/read-questions.ts";

const item = (
  inside: string,
  version = "http://www.imsglobal.org/xsd/imsqti_v2p1",
) => `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="${version}" identifier="choice" title="A boat" adaptive="false" timeDependent="false">${inside}</assessmentItem>`;
const declared = (cardinality: string, ...values: string[]) =>
  `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="identifier"><correctResponse>${values.map((value) => `<value>${value}</value>`).join("")}</correctResponse></responseDeclaration>`;
const template = `<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>`;

const entry = (identifier: string, words: string) =>
  strToU8(`<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="${identifier}" title="t">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"><qti-correct-response><qti-value>Oslo</qti-value></qti-correct-response></qti-response-declaration>
<qti-item-body><p>${words} <qti-text-entry-interaction response-identifier="RESPONSE"/></p></qti-item-body></qti-assessment-item>`);
const resource = (href: string) =>
  `<resource identifier="${href}" type="imsqti_item_xmlv3p0" href="${href}"/>`;

describe("QTI as other tools write it", () => {
  it("reads a choice with its prompt, inline feedback and fixed order", () => {
    const { forms, problems } = readQuestions(
      item(`${declared("single", "B")}<itemBody><p>Look at the <em>harbour</em>.</p><choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
<prompt>Which boat   leaves first?</prompt>
<simpleChoice identifier="A">The <b>red</b> one<feedbackInline outcomeIdentifier="FEEDBACK" identifier="A" showHide="show">It stays.</feedbackInline></simpleChoice>
<simpleChoice identifier="B">The blue one</simpleChoice></choiceInteraction></itemBody>${template}`),
    );
    expect(problems).toEqual([]);
    expect(forms).toMatchObject([
      {
        stem: "Look at the harbour.\nWhich boat leaves first?",
        options: [option("The red one", false, "It stays."), option("The blue one", true)],
        shuffled: false,
      },
    ]);
  });

  it("reads 3.0 items, alone or in a package, in the order of the manifest", () => {
    const manifest = `<manifest><resources>${["b.xml", "gone.xml", "a.xml"].map(resource).join("\n")}</resources></manifest>`;
    const zip = zipSync({
      "a.xml": entry("a", "First?"),
      "b.xml": entry("b", "Second?"),
      "imsmanifest.xml": strToU8(manifest),
    });
    const { forms, problems, questions } = readQuestions(zip);
    expect(forms).toMatchObject([
      { interaction: "text-entry", stem: "Second?", spellings: ["Oslo"] },
      { interaction: "text-entry", stem: "First?" },
    ]);
    expect(questions.map(({ source }) => source.format)).toEqual(["qti30", "qti30"]);
    expect(problems).toMatchObject([
      { code: "capitals_ignored" },
      { code: "missing_file", line: 2 },
      { code: "capitals_ignored" },
    ]);
  });

  it("names what it cannot take", () => {
    const bodies = [
      `<extendedTextInteraction responseIdentifier="RESPONSE"/>`,
      `<p><img src="a.png"/></p><choiceInteraction responseIdentifier="RESPONSE"><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction>`,
      `<p>No question</p>`,
    ];
    const found = bodies.map(
      (body) =>
        readQuestions(item(`${declared("single", "A")}<itemBody>${body}</itemBody>${template}`)).problems[0]
          ?.code,
    );
    expect(found).toEqual(["unsupported_type", "picture", "text_to_read"]);
  });
});
