import { strToU8, zipSync } from "fflate";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { importFormats } from "./import-format.ts";
import { importProblemSchema } from "./import-problem.ts";
import { importQuestions } from "./import-questions.ts";
import { sayProblem } from "./say-problem.ts";

const size = 1_000_000;
const many = (text: string, length = size) => text.repeat(Math.ceil(length / text.length));
const moodle = (text: string, rest = "") =>
  `<quiz><question type="multichoice"><questiontext format="html"><text>${text}</text></questiontext>${rest}</question></quiz>`;
const cloze = (text: string) =>
  `<quiz><question type="cloze"><questiontext><text>${text}</text></questiontext></question></quiz>`;
const item = (body: string, rest = "") =>
  `<assessmentItem><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody>${body}</itemBody>${rest}</assessmentItem>`;
const choices = (inner: string) => `<choiceInteraction responseIdentifier="R">${inner}</choiceInteraction>`;
const manifest = (...hrefs: string[]) =>
  strToU8(
    `<manifest><resources>${hrefs.map((href) => `<resource type="imsqti_item_xmlv2p2" href="${href}"/>`).join("")}</resources></manifest>`,
  );
const table = (rows: string) => `Question,Interaction,Stem,Part,Text,Right\n${rows}`;
const nestedRules = many(
  `${"<responseIf>".repeat(50)}<setOutcomeValue identifier="F"><baseValue baseType="identifier">a</baseValue></setOutcomeValue>${"</responseIf>".repeat(50)}`,
);

/** Files that have brought importers down: what each is, what is said of it, and on which line. */
const files: readonly (readonly [name: string, file: string | Uint8Array, code: string, line: number])[] = [
  ["an empty file", "", "empty_file", 1],
  ["a megabyte of spaces", many(" "), "empty_file", 1],
  ["five megabytes", many("q {=a}\n\n", 5 * size), "file_too_large", 1],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x3c, 0), "other_encoding", 1],
  ["Latin-1", Uint8Array.of(...strToU8("a\nb\nq "), 0xe9, ...strToU8(" {=a}")), "not_utf8", 3],
  ["half a surrogate pair in UTF-8", Uint8Array.of(0x7b, 0x0a, 0xed, 0xa0, 0x80), "not_utf8", 2],
  ["a NUL", "a\nb\0{=c}", "nul_character", 2],
  ["words", many("only words "), "unknown_format", 1],

  [
    "entities within entities",
    '<!DOCTYPE a [\n<!ENTITY b "c"><!ENTITY d "&b;&b;">]><quiz>&d;</quiz>',
    "doctype",
    2,
  ],
  [
    "an external entity",
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>\n<quiz>&b;</quiz>',
    "doctype",
    1,
  ],
  ["an entity of nowhere", "<quiz>\n&nowhere;</quiz>", "malformed_xml", 2],
  ["XML that says it is Latin-1", '<?xml version="1.0" encoding="ISO-8859-1"?><quiz/>', "other_encoding", 1],
  ["a surrogate by reference", moodle("\n&#xD800;"), "malformed_xml", 2],
  ["a million elements deep", many("<a>\n"), "too_deep", 65],
  ["elements side by side", `<quiz>${many("<tag/>", 2 * size)}</quiz>`, "unknown_format", 1],
  ["XML that is no quiz", `<html>${many("<a/>")}</html>`, "too_many_elements", 1],
  ["XML that does not end", `<quiz><!--${many("-")}`, "malformed_xml", 1],
  ["an attribute a million times", `<quiz ${many('a="1" ')}/>`, "malformed_xml", 1],
  [
    "a million answers",
    moodle("q", many('<answer fraction="0"><text>a</text></answer>')),
    "too_many_options",
    1,
  ],
  [
    "a million questions of a kind unknown",
    `<quiz>${many('<question type="essay"/>')}</quiz>`,
    "unsupported_type",
    1,
  ],
  ["HTML without end", moodle(`<![CDATA[${many("<b>")}]]>`), "malformed_question", 1],
  [
    "HTML that closes what is not open",
    moodle(`<![CDATA[${many("<b>", 270)}${many("</i>")}]]>`),
    "no_stem",
    1,
  ],
  ["a tag without end", moodle(`<![CDATA[<a ${many("b ")}]]>`), "no_stem", 1],
  ["scripts", moodle(`<![CDATA[${many("<script>")}]]>`), "no_stem", 1],
  ["a million gaps that do not end", cloze(many("{1:MC:", 99_000)), "malformed_question", 1],
  ["a million gaps", cloze(many("{1:MC:=a~b}", 99_000)), "too_many_options", 1],

  [
    "a million choices",
    item(choices(many('<simpleChoice identifier="a">a</simpleChoice>'))),
    "too_many_options",
    1,
  ],
  ["a million interactions", item(many(choices(""))), "unsupported_type", 1],
  [
    "rules within rules",
    item(choices(""), `<responseProcessing>${nestedRules}</responseProcessing>`),
    "no_stem",
    1,
  ],

  ["a brace", many("{"), "text_too_long", 1],
  ["a million options", `q {${many("~a", 99_000)}}`, "too_many_options", 1],
  ["hashes", `\nq {=a ~b${many("#", 99_000)}}`, "text_too_long", 2],
  ["backslashes", `q {${many("\\", 99_000)}}`, "malformed_question", 1],
  ["a title without end", `::${many(":", 99_000)}{`, "malformed_question", 1],
  ["a number of a million digits", `q {#${many("9", 99_000)}}`, "not_whole_number", 1],
  ["a number too large for one", "q {#999999999999999999999}", "not_whole_number", 1],

  ["a quote without end", table(`"${many("a")}`), "malformed_csv", 2],
  ["a million rows", table(many("q,choice,s,option,a,no\n")), "too_many_options", 2],
  [
    "a million gaps in a cell",
    table(`q,inline-choice,s,text with gaps,${many("{gap-1}")},`),
    "too_many_options",
    2,
  ],
  ["commas", table(many(",")), "unsupported_type", 2],

  ["a zip bomb", zipSync({ "imsmanifest.xml": new Uint8Array(64 * size) }), "package_too_large", 1],
  [
    "thousands of files",
    zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index}.xml`, strToU8("")]))),
    "too_many_files",
    1,
  ],
  ["a name that leads out", zipSync({ "../../a.xml": strToU8("a") }), "unsafe_name", 1],
  ["a name from the root", zipSync({ "/etc/a.xml": strToU8("a") }), "unsafe_name", 1],
  ["a name of Windows", zipSync({ "C:\\a.xml": strToU8("a") }), "unsafe_name", 1],
  ["a broken zip", zipSync({ "imsmanifest.xml": manifest("a") }).subarray(0, 90), "malformed_zip", 1],
  ["a zip of nothing known", zipSync({ "a.txt": strToU8("a") }), "missing_file", 1],
  ["an item that is not there", zipSync({ "imsmanifest.xml": manifest("a.xml") }), "missing_file", 1],
  [
    "an item with entities",
    zipSync({ "imsmanifest.xml": manifest("a.xml"), "a.xml": strToU8("<!DOCTYPE a []><a/>") }),
    "doctype",
    1,
  ],
];

it.each(files)("%s gets a clear word with its line, and soon", (_, file, code, line) => {
  const bytes = typeof file === "string" ? strToU8(file) : file;
  const start = performance.now();
  const { questions, problems } = importQuestions(bytes);
  const took = performance.now() - start;
  expect(questions).toEqual([]);
  expect(problems[0]).toMatchObject({ code, line });
  expect(problems.length).toBeLessThan(1100);
  // A second is usual on a quiet machine for the slowest; what grows with the square would take minutes.
  expect(took).toBeLessThan(15_000);
});

it("never throws, and says what it found in the form it promises, whatever the bytes", () => {
  const marks = fc.constantFrom(
    ..."{}=~#:\\\"',;<>/!?&\n aT1-*%".split(""),
    "<quiz>",
    "<question type=",
    "&lt;",
    "<![CDATA[",
    "::",
    "->",
    "PK\u0003\u0004",
    "<assessmentItem>",
  );
  const text = fc.array(marks, { maxLength: 60 }).map((drawn) => strToU8(drawn.join("")));
  fc.assert(
    fc.property(
      fc.oneof(text, fc.uint8Array({ maxLength: 300 })),
      fc.option(fc.constantFrom(...importFormats), { nil: undefined }),
      (bytes, format) => {
        const { questions, problems } = importQuestions(bytes, format);
        expect(questions.length + problems.length).toBeGreaterThan(0);
        for (const problem of problems) {
          expect(importProblemSchema.parse(problem)).toEqual(problem);
          expect(sayProblem(problem)).toMatch(/\S/);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it("takes a file that is broken here and there no further than it must", () => {
  const whole = strToU8(
    moodle(
      "Who?",
      '<answer fraction="100"><text>A</text></answer><answer fraction="0"><text>B</text></answer>',
    ),
  );
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
      const broken = Uint8Array.from(whole);
      broken[at] = byte;
      const { questions, problems } = importQuestions(broken);
      expect(questions.length + problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});
