import { describe, expect, it } from "vitest";
import { option, readQuestions } from "../../fixtures/read-questions.ts";

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
});
