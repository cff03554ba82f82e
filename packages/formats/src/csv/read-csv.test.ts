import { describe, expect, it } from "vitest";
import { option, readQuestions } from "../fixtures/read-questions.ts";

describe("a table as a spreadsheet saves it", () => {
  it("may have semicolons, other line ends, columns in another order and some more", () => {
    const { forms, problems } = readQuestions(
      '\uFEFFstem;Interaction;Question;Part;Right;Text;Feedback;Notes\rWho?;choice;1;option;yes;Ann;Yes;x\rWho?;choice;1;option;no;"B;ob";;\r',
    );
    expect(problems).toEqual([]);
    expect(forms).toMatchObject([
      { stem: "Who?", options: [option("Ann", true, "Yes"), option("B;ob", false)] },
    ]);
  });

  it("is known by the columns that it must have, whatever its cells hold", () => {
    const { forms, problems } = readQuestions(
      "Interaction,Stem,Part,Text,Right\ninline-choice,Fill it.,text with gaps,On {gap-1}.,\ninline-choice,Fill it.,gap-1,Monday,yes\ninline-choice,Fill it.,gap-1,Friday,no",
    );
    expect(problems).toEqual([]);
    expect(forms).toMatchObject([{ interaction: "inline-choice" }]);
  });

  it("says which column is missing, and which row makes no sense", () => {
    expect(readQuestions("Question,Stem,Part,Text\n1,Who?,option,Ann").problems).toMatchObject([
      { code: "missing_column", line: 1, detail: "Interaction" },
    ]);
    const { problems } = readQuestions(
      "Question,Interaction,Stem,Part,Text,Right\n1,choice,Who?,option,Ann,yes\n1,choice,Who?,option,Bob,perhaps\n2,riddle,Why?,option,a,no",
    );
    expect(problems).toMatchObject([
      { code: "malformed_question", line: 3, detail: "perhaps" },
      { code: "unsupported_type", line: 4, detail: "riddle" },
    ]);
  });

  it("may name its separator, be padded with empty cells and rows, and write as spreadsheets do", () => {
    const { forms, problems } = readQuestions(
      `sep=;\r
;;;;;\r
Question;Interaction;Stem;Part;Text;Right\r
1;Choice;Who?;Option;Ann;TRUE\r
;;;Option;Bob;FALSE\r
2;Multiple-Response;Which?;OPTION, in order;a;1\r
2;;;option, In Order;b;true\r
2;;;option;c;0\r
;;;;;\r
 ;;;;; \r
`,
    );
    expect(problems).toEqual([]);
    expect(forms).toMatchObject([
      { interaction: "choice", stem: "Who?", options: [option("Ann", true), option("Bob", false)] },
      {
        interaction: "multiple-response",
        stem: "Which?",
        options: [option("a", true), option("b", true), option("c", false)],
      },
    ]);
  });

  it("does not take a question without a stem for the end of another", () => {
    const { forms, problems } = readQuestions(
      "Question,Interaction,Stem,Part,Text,Right\n1,choice,Who?,option,Ann,yes\n1,,,option,Bob,no\n2,choice,,option,Cid,yes\n2,choice,,option,Dan,no",
    );
    expect(forms).toMatchObject([{ options: [option("Ann", true), option("Bob", false)] }]);
    expect(problems).toMatchObject([{ code: "no_stem", line: 4 }]);
  });

  it.each([
    ["little", false],
    ["big", true],
  ])("may be Unicode text, as Excel calls it, its bytes %s end first", (_, isBig) => {
    const text =
      "\uFEFFInteraction\tStem\tPart\tText\tRight\r\nchoice\tQui est-ce\u202F?\toption\tZo\u00EB\tTRUE\r\nchoice\tQui est-ce\u202F?\toption\t\u{1F431}\tFALSE\r\n";
    const bytes = new Uint8Array(2 * text.length);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !isBig);
    const { forms, problems } = readQuestions(bytes);
    expect(problems).toEqual([]);
    expect(forms).toMatchObject([{ options: [option("Zo\u00EB", true), option("\u{1F431}", false)] }]);
  });
});
