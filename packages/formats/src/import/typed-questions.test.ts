import { describe, expect, it } from "vitest";
import { readQuestions } from "../fixtures/read-questions.ts";

/** Each question's answer in short, and what was said of the file. */
function read(file: string) {
  const { questions, problems } = readQuestions(file);
  const answers = questions.map((question) => {
    if (question.interaction === "number-entry") {
      const { from, to } = question.range ?? {};
      return [from, question.key, to];
    }
    if (question.interaction !== "text-entry") return question.interaction;
    const [key, ...rivals] = question.options;
    return {
      right: [key?.text, ...(key?.aliases ?? [])],
      rivals: rivals.map(({ text }) => text),
      refused: question.refused,
    };
  });
  return { answers, said: problems.map(({ code }) => code) };
}

const takes = (answer: unknown, ...said: string[]) => ({ answers: [answer], said });
const leavesOut = (code: string) => ({ answers: [], said: [code] });

const moodle = (type: string, inside: string) =>
  `<quiz><question type="${type}"><questiontext format="plain_text"><text>How many?</text></questiontext>${inside}</question></quiz>`;
const moodleAnswer = (fraction: number, text: string, tolerance = "0", feedback = "") =>
  `<answer fraction="${fraction}"><text>${text}</text><feedback><text>${feedback}</text></feedback><tolerance>${tolerance}</tolerance></answer>`;

describe("numbers in GIFT", () => {
  it.each([
    ["a decimal", "{#3.14}", [3.14, 3.14, 3.14]],
    ["a tolerance", "{#3.14:0.01}", [3.13, 3.14, 3.15]],
    ["a tolerance that no computer adds up exactly", "{#0.3:0.1}", [0.2, 0.3, 0.4]],
    ["a range", "{#1..5}", [1, 3, 5]],
    ["a range below zero", "{#-5.5..-1.5}", [-5.5, -3.5, -1.5]],
    ["a range of decimals", "{#=.5...75}", [0.5, 0.625, 0.75]],
    ["a decimal comma", "{#3,14:0,01}", [3.13, 3.14, 3.15]],
    ["grouped thousands", "{#12,345,678.5}", [12345678.5, 12345678.5, 12345678.5]],
    ["a minus of typesetters", "{#−7}", [-7, -7, -7]],
    ["a power of ten", "{#1.5e3:0}", [1500, 1500, 1500]],
    ["ranges that overlap", "{#=1..3 =2..5}", [1, 3, 5]],
    ["one number twice", "{#=7 =7:0}", [7, 7, 7]],
  ])("can have %s", (_, key, expected) => {
    expect(read(`How many? ${key}`)).toEqual(takes(expected));
  });

  it.each([
    ["a bare number before what is said to others", "{#8:0~#Count again.}", [8, 8, 8], []],
    ["half a point for being near", "{#=3:0 =%50%3:2}", [3, 3, 3], ["points_changed"]],
    ["feedback of some wrong numbers", "{#=8:0 =%0%6:0#An insect.}", [8, 8, 8], ["feedback_dropped"]],
    ["wrong numbers of which nothing is said", "{#=8:0 =%0%6:0}", [8, 8, 8], []],
    ["a comma that could group thousands", "{#1,500}", [1500, 1500, 1500], ["number_read_as"]],
    ["feedback of a second right answer", "{#=1..3#Low. =3..5#High.}", [1, 3, 5], ["feedback_dropped"]],
  ] as const)("are taken with %s, and what is changed is said", (_, key, expected, said) => {
    expect(read(`How many? ${key}`)).toEqual(takes([...expected], ...said));
  });

  it.each([
    ["two numbers apart", "{#=1 =3}", "tolerance"],
    ["a range with a hole", "{#=%0%3:0 =1..5}", "tolerance"],
    ["a range from the larger to the smaller number", "{#5..1}", "malformed_question"],
    ["a tolerance below zero", "{#5:-1}", "malformed_question"],
    ["any number at all", "{#=*}", "wildcard"],
    ["words", "{#about five}", "not_a_number"],
    ["a unit", "{#5 km}", "not_a_number"],
    ["no number", "{#}", "no_key"],
    ["only half right ones", "{#=%50%3:2}", "no_key"],
    ["more digits than can be kept", "{#3.14159265358979323846}", "too_many_digits"],
    ["a bound with more digits than can be kept", "{#3:0.00000000000000000001}", "too_many_digits"],
    ["no end", "{#1e400}", "too_many_digits"],
  ])("are left out with %s, which is said", (_, key, code) => {
    expect(read(`How many? ${key}`)).toEqual(leavesOut(code));
  });
});

it("names the numbers that are right of a question that is left out for having several", () => {
  expect(readQuestions("How many? {#=1 =3..5}").problems).toMatchObject([
    { code: "tolerance", detail: "1, 3..5" },
  ]);
});

describe("numbers in Moodle XML", () => {
  it.each([
    ["a decimal with a tolerance", moodleAnswer(100, "3.14", "0.01"), [3.13, 3.14, 3.15], []],
    ["a decimal comma", moodleAnswer(100, "3,14", "0,01"), [3.13, 3.14, 3.15], []],
    ["no tolerance", moodleAnswer(100, "0.5", ""), [0.5, 0.5, 0.5], []],
    [
      "half a point for being near",
      moodleAnswer(100, "3") + moodleAnswer(50, "3", "2"),
      [3, 3, 3],
      ["points_changed"],
    ],
    [
      "feedback of some wrong numbers",
      moodleAnswer(100, "8") + moodleAnswer(0, "6", "0", "An insect."),
      [8, 8, 8],
      ["feedback_dropped"],
    ],
    [
      "words to all others",
      moodleAnswer(100, "8") + moodleAnswer(0, "*", "0", "Count again."),
      [8, 8, 8],
      [],
    ],
    [
      "units",
      `${moodleAnswer(100, "20")}<units><unit><multiplier>1</multiplier><unit_name>m/s</unit_name></unit></units>`,
      [20, 20, 20],
      ["units_ignored"],
    ],
  ] as const)("are taken with %s", (_, inside, expected, said) => {
    expect(read(moodle("numerical", inside))).toEqual(takes([...expected], ...said));
  });

  it.each([
    ["two numbers apart", moodleAnswer(100, "1") + moodleAnswer(100, "3"), "tolerance"],
    ["any number at all", moodleAnswer(100, "*"), "wildcard"],
    ["words", moodleAnswer(100, "many"), "not_a_number"],
  ])("are left out with %s", (_, inside, code) => {
    expect(read(moodle("numerical", inside))).toEqual(leavesOut(code));
  });
});

const variable = `<variable identifier="RESPONSE"/>`;
const value = (number: number) => `<baseValue baseType="float">${number}</baseValue>`;
const score = (points: number) =>
  `<setOutcomeValue identifier="SCORE"><baseValue baseType="float">${points}</baseValue></setOutcomeValue>`;
const rules = (when: string, then = score(1), more = "") =>
  `<responseProcessing><responseCondition><responseIf>${when}${then}</responseIf>${more}</responseCondition></responseProcessing>`;
const qti = (baseType: string, declared: string, processing = "") =>
  `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i" title="t" adaptive="false" timeDependent="false">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="${baseType}">${declared}</responseDeclaration>
<itemBody><p>How many? <textEntryInteraction responseIdentifier="RESPONSE"/></p></itemBody>${processing}</assessmentItem>`;
const correct = (...values: (string | number)[]) =>
  `<correctResponse>${values.map((one) => `<value>${one}</value>`).join("")}</correctResponse>`;
/** The same in the words of version 3.0. */
const asQti3 = (item: string) =>
  item
    .replace("imsqti_v2p2", "imsqtiasi_v3p0")
    .replaceAll(/(<\/?)([a-z][A-Za-z]*)/g, (whole, open: string, name: string) =>
      name === "p"
        ? whole
        : `${open}qti-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    )
    .replaceAll(
      / ([a-z]+[A-Z][A-Za-z]*)=/g,
      (_, name: string) => ` ${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=`,
    );

describe("numbers in QTI", () => {
  const equal = (attributes: string) =>
    rules(`<equal ${attributes}>${variable}<correct identifier="RESPONSE"/></equal>`);
  it.each([
    ["no rules", "", [3, 3, 3], []],
    ["an absolute tolerance", equal('toleranceMode="absolute" tolerance="0.5"'), [2.5, 3, 3.5], []],
    ["two tolerances", equal('toleranceMode="absolute" tolerance="0.5 1"'), [2.5, 3, 4], []],
    ["a relative tolerance", equal('toleranceMode="relative" tolerance="10 10"'), [2.7, 3, 3.3], []],
    ["an exact comparison", equal('toleranceMode="exact"'), [3, 3, 3], []],
    [
      "an end that is not right itself",
      equal('toleranceMode="absolute" tolerance="1" includeUpperBound="false"'),
      [2, 3, 4],
      ["ends_included"],
    ],
    [
      "a range",
      rules(`<and><gte>${variable}${value(2.5)}</gte><lte>${variable}${value(4)}</lte></and>`),
      [2.5, 3, 4],
      [],
    ],
    [
      "a range that is written from the other side",
      rules(
        `<and><not><isNull>${variable}</isNull></not><lte>${value(2)}${variable}</lte><gt>${value(5)}${variable}</gt></and>`,
      ),
      [2, 3, 5],
      ["ends_included"],
    ],
    [
      "what is right when rounded",
      rules(
        `<equalRounded roundingMode="decimalPlaces" figures="1">${variable}<correct identifier="RESPONSE"/></equalRounded>`,
      ),
      [2.95, 3, 3.05],
      ["ends_included"],
    ],
    [
      "half a point for being near",
      rules(
        `<equal toleranceMode="exact">${variable}${value(3)}</equal>`,
        score(1),
        `<responseElseIf><equal toleranceMode="absolute" tolerance="1">${variable}${value(3)}</equal>${score(0.5)}</responseElseIf>`,
      ),
      [3, 3, 3],
      ["points_changed"],
    ],
  ] as const)("are taken with %s, in either version", (_, processing, expected, said) => {
    const item = qti("float", correct("3.0"), processing);
    expect(read(item)).toEqual(takes([...expected], ...said));
    expect(read(asQti3(item))).toEqual(takes([...expected], ...said));
  });

  it.each([
    [
      "two ranges apart",
      rules(`<or><match>${variable}${value(1)}</match><match>${variable}${value(3)}</match></or>`),
      "tolerance",
    ],
    ["a range without an end", rules(`<gte>${variable}${value(3)}</gte>`), "tolerance"],
    ["a rule that is not known", rules(`<customOperator>${variable}</customOperator>`), "rules_unknown"],
    [
      "a point for anything else",
      rules(`<lt>${variable}${value(3)}</lt>`, score(0), `<responseElse>${score(1)}</responseElse>`),
      "rules_unknown",
    ],
  ])("are left out with %s", (_, processing, code) => {
    expect(read(qti("float", correct(3), processing))).toEqual(leavesOut(code));
  });

  it("end at whole numbers where the answer is one", () => {
    const between = rules(`<and><gt>${variable}${value(2)}</gt><lt>${variable}${value(6)}</lt></and>`);
    expect(read(qti("integer", correct(4), between))).toEqual(takes([3, 4, 5]));
  });

  it("are right by what they are worth, where that is all that is said", () => {
    const worth = `<mapping defaultValue="0"><mapEntry mapKey="7" mappedValue="2"/><mapEntry mapKey="8" mappedValue="1"/></mapping>`;
    expect(read(qti("integer", worth))).toEqual(takes([7, 7, 7], "points_changed"));
  });
});

describe("spellings", () => {
  it("are refused in GIFT that are wrong and have nothing said of them, and rivals if there is", () => {
    expect(
      read("Capital of Norway? {=Oslo =Christiania =%0%Osla =%0%Bergen#That is in the west. =%0%*#No.}"),
    ).toEqual(takes({ right: ["Oslo", "Christiania"], rivals: ["Bergen"], refused: ["Osla"] }));
  });

  it("are refused in Moodle XML in the same way", () => {
    const inside = `<usecase>0</usecase>${moodleAnswer(100, "Oslo")}${moodleAnswer(0, "Osla", "0", "No.")}${moodleAnswer(0, "Bergen", "0", "In the west.")}${moodleAnswer(0, "*", "0", "No.")}`;
    expect(read(moodle("shortanswer", inside))).toEqual(
      takes({ right: ["Oslo"], rivals: ["Bergen"], refused: ["Osla"] }),
    );
  });

  it("are refused in QTI that are worth nothing", () => {
    const worth = `${correct("Oslo")}<mapping defaultValue="0"><mapEntry mapKey="Oslo" mappedValue="1" caseSensitive="false"/><mapEntry mapKey="Osla" mappedValue="0" caseSensitive="false"/><mapEntry mapKey="Bergen" mappedValue="-1" caseSensitive="false"/></mapping>`;
    expect(read(qti("string", worth))).toEqual(
      takes({ right: ["Oslo"], rivals: [], refused: ["Osla", "Bergen"] }, "points_changed"),
    );
  });

  it("are refused in a table that says no to them", () => {
    const file =
      "Question,Interaction,Stem,Part,Text,Right\n1,text-entry,Capital?,spelling,Oslo,yes\n1,text-entry,Capital?,spelling,Bergen,no\n1,text-entry,Capital?,refused,Osla,no";
    expect(read(file)).toEqual(takes({ right: ["Oslo"], rivals: [], refused: ["Bergen", "Osla"] }));
    expect(read(file.replace("Osla,no", "Osla,yes"))).toEqual(leavesOut("malformed_question"));
  });

  it("are all right that the rules of QTI give the point to, in capitals or not", () => {
    const spelt = (text: string, attributes = 'caseSensitive="false"') =>
      `<stringMatch ${attributes}>${variable}<baseValue baseType="string">${text}</baseValue></stringMatch>`;
    const two = rules(`<or>${spelt("aubergine")}${spelt("eggplant")}</or>`);
    expect(read(qti("string", correct("aubergine"), two))).toEqual(
      takes({ right: ["aubergine", "eggplant"], rivals: [], refused: [] }),
    );
    const strict = rules(spelt("Oslo", 'caseSensitive="true"'));
    expect(read(qti("string", correct("Oslo"), strict)).said).toEqual(["capitals_ignored"]);
    const within = rules(spelt("egg", 'caseSensitive="false" substring="true"'));
    expect(read(qti("string", correct("eggplant"), within))).toEqual(leavesOut("wildcard"));
    const pattern = rules(`<patternMatch pattern="egg.*">${variable}</patternMatch>`);
    expect(read(qti("string", correct("eggplant"), pattern))).toEqual(leavesOut("wildcard"));
  });

  it("say so where feedback of one of several right ones has no place", () => {
    const gift = "Who wrote it? {=Ann Lee#Full name, well done. =Lee#Right, but give the first name too.}";
    expect(read(gift)).toEqual(
      takes({ right: ["Ann Lee", "Lee"], rivals: [], refused: [] }, "feedback_dropped"),
    );
  });

  it("with a star for anything are left out, and named", () => {
    expect(read("Colour? {=colo*r}")).toEqual(leavesOut("wildcard"));
    expect(read(moodle("shortanswer", moodleAnswer(100, "colo*r")))).toEqual(leavesOut("wildcard"));
  });
});

const compared = (file: string) =>
  readQuestions(file).questions.map((question) =>
    question.interaction === "text-entry" ? [question.comparison, question.ignoreAccents ?? false] : [],
  );

const textTable = (cells: string) =>
  `Interaction,Stem,Part,Text,Right,Comparison,Accents\ntext-entry,Who?,spelling,Ann,yes,${cells}`;

describe("how spellings are compared", () => {
  it("is exact where nothing is said of it", () => {
    expect(compared("Who? {=Ann}")).toEqual([["exact", false]]);
    expect(compared(moodle("shortanswer", moodleAnswer(100, "Ann")))).toEqual([["exact", false]]);
  });

  it("is said by tags in GIFT and Moodle XML", () => {
    expect(compared("// [tag:compare-name]\nWho? {=Ann}")).toEqual([["name", false]]);
    expect(compared("// [tag:compare-spelling] [tag:ignore-accents]\nWho? {=Ann}")).toEqual([
      ["spelling", true],
    ]);
    const tags =
      "<tags><tag><text>compare-spelling</text></tag><tag><text>ignore-accents</text></tag></tags>";
    expect(compared(moodle("shortanswer", moodleAnswer(100, "Ann") + tags))).toEqual([["spelling", true]]);
  });

  it("is said by columns in a table, and by a class in QTI", () => {
    expect(compared(textTable("name,"))).toEqual([["name", false]]);
    expect(compared(textTable("Spelling,Ignore"))).toEqual([["spelling", true]]);
    expect(compared(textTable("exact,count"))).toEqual([["exact", false]]);
    expect(read(textTable("fuzzy,"))).toEqual(leavesOut("malformed_question"));
    expect(read(textTable("exact,some"))).toEqual(leavesOut("malformed_question"));
    const item = qti("string", correct("Ann")).replace(
      "<textEntryInteraction",
      '$& class="wide compare-name"',
    );
    expect(compared(item)).toEqual([["name", false]]);
  });
});

const table = (separator: string, ...parts: [part: string, right: string][]) =>
  [
    ["Interaction", "Stem", "Part", "Text", "Right"],
    ...parts.map(([part, right]) => ["number-entry", "How many?", part, "", right]),
  ]
    .map((cells) => cells.join(separator))
    .join("\n");

describe("numbers in a table", () => {
  it("can have decimals, a tolerance, or a range", () => {
    expect(read(table(",", ["number", "3.14"]))).toEqual(takes([3.14, 3.14, 3.14]));
    expect(read(table(",", ["number", "3.14"], ["tolerance", "0.01"]))).toEqual(takes([3.13, 3.14, 3.15]));
    expect(read(table(",", ["from", "1"], ["to", "5"]))).toEqual(takes([1, 3, 5]));
    expect(read(table(",", ["from", "1"], ["number", "2"], ["to", "5"]))).toEqual(takes([1, 2, 5]));
  });

  it("have a decimal comma where semicolons part the cells, which is told where it could group thousands", () => {
    expect(read(table(";", ["number", "1,234"], ["tolerance", "0,01"]))).toEqual(
      takes([1.224, 1.234, 1.244], "number_read_as"),
    );
  });

  it("are left out where they make no sense", () => {
    expect(read(table(",", ["from", "1"]))).toEqual(leavesOut("malformed_question"));
    expect(read(table(",", ["number", "7"], ["from", "1"], ["to", "5"]))).toEqual(
      leavesOut("malformed_question"),
    );
    expect(read(table(",", ["number", "7"], ["number", "9"]))).toEqual(leavesOut("tolerance"));
    expect(read(table(",", ["number", "many"]))).toEqual(leavesOut("not_a_number"));
  });
});
