import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readQuestions } from "../fixtures/read-questions.ts";

const manifest = (...hrefs: string[]) =>
  strToU8(
    `<manifest><resources>${hrefs.map((href) => `<resource type="imsqti_item_xmlv2p2" href="${href}"/>`).join("")}</resources></manifest>`,
  );
const item = (stem: string) =>
  strToU8(
    `<assessmentItem identifier="i" title="t"><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody><p>${stem}</p><choiceInteraction responseIdentifier="R" maxChoices="1"><simpleChoice identifier="a">Yes</simpleChoice><simpleChoice identifier="b">No</simpleChoice></choiceInteraction></itemBody></assessmentItem>`,
  );
const stemsIn = (files: Record<string, Uint8Array>) => {
  const { forms, problems } = readQuestions(zipSync(files));
  expect(problems).toEqual([]);
  return forms.map(({ stem }) => stem);
};

describe("a package that was unpacked and packed again", () => {
  it("may have its folder inside, with what macOS adds", () => {
    const stems = stemsIn({
      "my quiz/imsmanifest.xml": manifest("items/one.xml"),
      "my quiz/items/one.xml": item("One?"),
      "my quiz/.DS_Store": strToU8("x"),
      "__MACOSX/my quiz/._imsmanifest.xml": strToU8("\0\x05\x16\x07"),
      "__MACOSX/._my quiz": strToU8("\0"),
    });
    expect(stems).toEqual(["One?"]);
  });

  it("may stand two folders deep", () => {
    expect(stemsIn({ "a/b/imsmanifest.xml": manifest("one.xml"), "a/b/one.xml": item("One?") })).toEqual([
      "One?",
    ]);
  });

  it("may be packed by Windows", () => {
    expect(
      stemsIn({ "quiz\\imsmanifest.xml": manifest("items\\one.xml"), "quiz\\items\\one.xml": item("One?") }),
    ).toEqual(["One?"]);
  });

  it("of two folders none is taken for the package", () => {
    const { problems } = readQuestions(
      zipSync({ "a/imsmanifest.xml": manifest(), "b/one.xml": item("One?") }),
    );
    expect(problems).toMatchObject([{ code: "missing_manifest" }]);
  });
});

describe("the address of an item", () => {
  it("may be written as addresses are", () => {
    expect(
      stemsIn({
        "imsmanifest.xml": manifest("my%20item.xml", "./e%CC%81.xml", "100%25.xml", "50%.xml"),
        "my item.xml": item("Spaced?"),
        "\u00e9.xml": item("Accented?"),
        "100%25.xml": item("As it is written?"),
        "50%.xml": item("No code?"),
      }),
    ).toEqual(["Spaced?", "Accented?", "As it is written?", "No code?"]);
  });

  it.each(["../one.xml", "%2e%2e/one.xml", "..\\one.xml", "/one.xml"])(
    "leads nowhere out of it: %s",
    (href) => {
      const { problems } = readQuestions(
        zipSync({ "a/imsmanifest.xml": manifest(href), "a/one.xml": item("One?") }),
      );
      expect(problems).toMatchObject([{ code: "missing_file" }]);
    },
  );
});

it.each(["..\\a.xml", "a\\..\\..\\b.xml", "\\a.xml", "__MACOSX/../../a.xml"])(
  "a name that leads out is refused: %s",
  (name) => {
    const { problems } = readQuestions(zipSync({ [name]: item("One?") }));
    expect(problems).toMatchObject([{ code: "unsafe_name" }]);
  },
);

const readPackage = (test: string, ...items: Uint8Array[]) => {
  const hrefs = items.map((_, index) => `items/${index}.xml`);
  const resources = hrefs.map((href) => `<resource type="imsqti_item_xmlv2p1" href="${href}"/>`);
  const { forms, problems } = readQuestions(
    zipSync({
      "imsmanifest.xml": strToU8(
        `<manifest><resources><resource type="imsqti_test_xmlv2p1" href="test.xml"/>${resources.join("")}</resources></manifest>`,
      ),
      "test.xml": strToU8(test),
      ...Object.fromEntries(hrefs.map((href, index) => [href, items[index] ?? new Uint8Array()])),
    }),
  );
  return { stems: forms.map(({ stem }) => stem), problems };
};
const section = (rubrics: string) =>
  `<assessmentTest><testPart><assessmentSection visible="true">${rubrics}<assessmentItemRef href="items/0.xml"/></assessmentSection></testPart></assessmentTest>`;
const refers = (stem: string, href: string) =>
  strToU8(
    new TextDecoder()
      .decode(item(stem))
      .replace(
        "<itemBody>",
        `<assessmentStimulusRef identifier="s" href="${href}" title="Apples"/><itemBody>`,
      ),
  );

describe("a text that stands with the questions of a package", () => {
  it("is named as no question where a section shows it to those who are asked", () => {
    const passage = `<rubricBlock view="candidate"><p>Ann bought three apples.</p></rubricBlock>`;
    expect(readPackage(section(passage), item("How many?"))).toMatchObject({
      stems: ["How many?"],
      problems: [{ code: "text_to_read", line: 1, question: "Ann bought three apples." }],
    });
  });

  it("is none where it is for markers, and a test that cannot be read loses no question", () => {
    const { stems, problems } = readPackage(
      section(`<rubricBlock view="scorer"><p>Be kind.</p></rubricBlock>`),
      item("One?"),
    );
    expect({ stems, problems }).toEqual({ stems: ["One?"], problems: [] });
    expect(readPackage("<assessmentTest>", item("One?"))).toEqual({ stems: ["One?"], problems: [] });
  });

  it("is named once where many items refer to it, and each where there are two", () => {
    const { stems, problems } = readPackage(
      section(""),
      refers("One?", "a.xml"),
      refers("Two?", "a.xml"),
      refers("Three?", "b.xml"),
    );
    expect(stems).toEqual(["One?", "Two?", "Three?"]);
    expect(problems).toMatchObject([
      { code: "text_to_read", detail: "a.xml", question: "Apples" },
      { code: "text_to_read", detail: "b.xml" },
    ]);
  });
});
