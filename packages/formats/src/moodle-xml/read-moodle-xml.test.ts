import { describe, expect, it } from "vitest";
import { option, readQuestions } from "../fixtures/read-questions.ts";

const quiz = (...questions: string[]) => `<?xml version="1.0"?>\n<quiz>\n${questions.join("\n")}\n</quiz>`;
const html = (name: string, text: string) =>
  `<${name} format="html"><text><![CDATA[<p dir="ltr">${text}<br></p>]]></text></${name}>`;
const answer = (fraction: string, text: string, rest = "") =>
  `<answer fraction="${fraction}" format="html"><text><![CDATA[<p>${text}</p>]]></text><feedback format="html"><text></text></feedback>${rest}</answer>`;

describe("Moodle XML as Moodle writes it", () => {
  it("reads HTML as words, general feedback as everybody's, and skips categories", () => {
    const { forms, problems } = readQuestions(
      quiz(
        `<question type="category"><category><text>$course$/top</text></category></question>`,
        `<question type="multichoice">${html("questiontext", "Who &amp; why?")}${html("generalfeedback", "See page 3.")}<single>true</single><shuffleanswers>0</shuffleanswers>${answer("100", "Ann&nbsp;B")}${answer("0", "Bob")}</question>`,
        `<question type="truefalse">${html("questiontext", "It rains.")}<answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>`,
        `<question type="cloze">${html("questiontext", "The cat {1:MULTICHOICE:=sat#yes~%50%ran~flew} on {:MC:=the~a} mat.")}</question>`,
      ),
    );
    expect(forms).toMatchObject([
      {
        stem: "Who & why?",
        options: [option("Ann\u00A0B", true, "See page 3."), option("Bob", false, "See page 3.")],
        shuffled: false,
      },
      { stem: "It rains.", options: [option("True", false), option("False", true)] },
      {
        stem: "Complete the text.",
        pieces: [
          "The cat ",
          [option("sat", true, "yes"), option("ran", false), option("flew", false)],
          " on ",
          [option("the", true), option("a", false)],
          " mat.",
        ],
      },
    ]);
    expect(problems).toMatchObject([{ code: "points_changed", line: 6 }]);
  });

  it("names what it cannot take by its type and line", () => {
    const { questions, problems } = readQuestions(
      quiz(
        `<question type="essay"><name><text>My essay</text></name></question>`,
        `<question type="calculated"/>`,
        `<question type="cloze">${html("questiontext", "Type {1:SHORTANSWER:=it}")}</question>`,
        `<question type="multichoice"><questiontext format="html"><text>See</text><file name="a.png" encoding="base64">AA==</file></questiontext>${answer("100", "a")}${answer("0", "b")}</question>`,
        `<question type="shortanswer">${html("questiontext", "Name?")}<usecase>1</usecase>${answer("100", "Ann")}</question>`,
      ),
    );
    expect(questions).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: "unsupported_type", line: 3, question: "My essay", detail: "essay" },
      { code: "unsupported_type", line: 4, detail: "calculated" },
      { code: "unsupported_type", line: 5, detail: "SHORTANSWER" },
      { code: "picture", line: 6 },
      { code: "capitals_ignored", line: 7 },
    ]);
  });

  it("keeps the questions that stand before a fault", () => {
    const good = `<question type="multichoice">${html("questiontext", "Who?")}${answer("100", "a")}${answer("0", "b")}</question>`;
    const { questions, problems } = readQuestions(quiz(good, "<question></wrong>", good));
    expect(questions).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "malformed_xml", line: 4 }]);
  });
});

const menu = (answers: string) =>
  quiz(`<question type="cloze">${html("questiontext", `It is {1:MULTICHOICE:${answers}}.`)}</question>`);

describe("gaps in Moodle XML", () => {
  it.each([
    ["as Moodle takes them", "=50 km/h&#126;&#35;1&#125;~a&amp;#92; &amp;lt;b&amp;gt;#see&#35;"],
    ["with a backslash before what is a mark", String.raw`=50 km\/h\~\#1\}~a\\ &amp;lt;b&amp;gt;#see\#`],
  ])("are read %s", (_, answers) => {
    const { forms, problems } = readQuestions(menu(answers));
    expect(problems).toEqual([]);
    expect(forms).toMatchObject([
      {
        pieces: ["It is ", [option("50 km/h~#1}", true), option(String.raw`a\ <b>`, false, "see#")], "."],
      },
    ]);
  });
});
