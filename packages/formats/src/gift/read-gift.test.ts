import { describe, expect, it } from "vitest";
import { option, readQuestions } from "../fixtures/read-questions.ts";

describe("GIFT as teachers write it", () => {
  it("reads every kind that Moodle's page shows", () => {
    const { forms, problems } = readQuestions(`// the kinds of Moodle's page, in words of our own
$CATEGORY: $course$/lighthouses

::Keeper:: Who lights the lamp? {
=the keeper # Yes, each evening.
~the captain # No, he sails.
~the cook
}

The lamp is lit at dusk.{T#It is, each day.#Right.}

Who drew the {~captain =keeper ~cook} of the story?

Name the island.{=Inis =Inish}

Match. {
=cat -> purr
=dog -> bark
=cow -> moo
}

How many steps?{#99}

Which two? {
~%50%tea
~%50%milk
~%-100%salt
}
`);
    expect(problems).toEqual([]);
    expect(forms).toMatchObject([
      {
        interaction: "choice",
        stem: "Who lights the lamp?",
        options: [
          option("the keeper", true, "Yes, each evening."),
          option("the captain", false, "No, he sails."),
          option("the cook", false),
        ],
      },
      {
        interaction: "choice",
        stem: "The lamp is lit at dusk.",
        options: [option("True", true, "Right."), option("False", false, "It is, each day.")],
        shuffled: false,
      },
      { interaction: "choice", stem: "Who drew the _____ of the story?" },
      { interaction: "text-entry", spellings: ["Inis", "Inish"] },
      { interaction: "match", pairs: [{ source: "cat", target: "purr" }, {}, {}] },
      { interaction: "number-entry", answer: 99 },
      {
        interaction: "multiple-response",
        options: [option("tea", true), option("milk", true), option("salt", false)],
      },
    ]);
  });

  it("names each question that cannot be asked here, and reads the others", () => {
    const { forms, problems } = readQuestions(
      [
        "Write an essay.{}",
        "Only words.",
        "How far?{#3.5:0.5 =9}",
        "How long?{#one..5}",
        "Half?{#0.50000000000000000001}",
        "Colour?{=colo*r}",
        "Two keys?{=a =b ~c}",
        "Good?{=yes ~no}",
        "[html]<p>See <img src='x.png'></p>{=a ~b}",
        "Alike?{=a ~a}",
        "Partly?{=a ~%50%b ~c}",
        "Good?{=yes ~no}",
      ].join("\n\n"),
    );
    expect(forms.map(({ stem }) => stem)).toEqual(["Good?", "Partly?"]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["unsupported_type", 1],
      ["text_to_read", 3],
      ["tolerance", 5],
      ["not_a_number", 7],
      ["too_many_digits", 9],
      ["wildcard", 11],
      ["several_keys", 13],
      ["picture", 17],
      ["option_twice", 19],
      ["points_changed", 21],
      ["question_twice", 23],
    ]);
  });

  it("says to all what has no word of its own, and tells where nobody is left to say it to", () => {
    const { forms, problems } = readQuestions(
      "Which? {=a#Yes. ~b ~c####See the map.}\n\nWho? {=a ~b####See the list.}\n\nWhen? {=a#Yes. ~b#No.####See the dates.}",
    );
    expect(forms).toMatchObject([
      {
        options: [
          option("a", true, "Yes."),
          option("b", false, "See the map."),
          option("c", false, "See the map."),
        ],
      },
      { options: [option("a", true, "See the list."), option("b", false, "See the list.")] },
      { options: [option("a", true, "Yes."), option("b", false, "No.")] },
    ]);
    expect(problems).toMatchObject([{ code: "general_dropped", line: 5 }]);
  });

  it("leaves out formulas, wherever they stand", () => {
    const { forms, problems } = readQuestions(
      [
        "What is \\(x^2\\)? {=4 ~5}",
        "What is $$x$$? {=4 ~5}",
        "Which? {=\\[y\\] ~z}",
        "Which one? {=a#As \\(a\\) ~b}",
        "What costs $$ 5, or (6)? {=a ~b}",
      ].join("\n\n"),
    );
    expect(forms.map(({ stem }) => stem)).toEqual(["What costs $$ 5, or (6)?"]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual(
      [1, 3, 5, 7].map((line) => ["picture", line]),
    );
  });

  it("reads an order as Moodle writes it since 4.4", () => {
    const { forms, problems } = readQuestions(
      [
        "::Seasons::Put them in order. {>3 ALL VERTICAL ABSOLUTE_POSITION SHOW none\nspring \\= first\nsummer\nautumn ~ or fall\n}",
        "Sizes. {>\nS\nM\nL\n####From small on.}",
        "No settings. {>3 a-b}",
        "Two are none. {>2\na\nb\n}",
      ].join("\n\n"),
    );
    expect(forms).toMatchObject([
      {
        interaction: "order",
        ordered: ["spring = first", "summer", "autumn ~ or fall"].map((text) => ({ text })),
      },
      {
        interaction: "order",
        ordered: ["S", "M", "L"].map((text) => ({ text, feedback: "From small on." })),
      },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["malformed_question", "too_few_options"]);
  });

  it("keeps the lines that are written as such, among tags too", () => {
    const { forms } = readQuestions(
      "Pick <b>one</b> &amp; go\\nsecond line {=a\\nb ~c}\n\n[html]One\\nline<br>and another {=a ~b}",
    );
    expect(forms).toMatchObject([
      { stem: "Pick one & go\nsecond line", options: [option("a\nb", true), option("c", false)] },
      { stem: "One line\nand another" },
    ]);
  });

  it("leaves no HTML, and keeps what was meant as words", () => {
    const { forms } = readQuestions(
      "[html]<p>Why <b>does</b> 1 &lt; 2?</p><script>alert(1)</script>{=[plain]<b> is a tag ~<i onclick\\=x>no</i>}",
    );
    expect(forms).toMatchObject([
      { stem: "Why does 1 < 2?", options: [option("<b> is a tag", true), option("no", false)] },
    ]);
  });
});
