import type { Question } from "@wellread/content";
import { describe, expect, it } from "vitest";
import { exportQuiz } from "../export-quiz.ts";
import { allQuestions, exportBytes, itemOf, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { hardQuestions, hardTexts } from "../fixtures/hard-questions.ts";
import { findAll, findOne, readXml, type XmlNode } from "../fixtures/read-xml.ts";
import { readZip } from "../fixtures/read-zip.ts";

const texts = (node: XmlNode, name: string) => findAll(node, name).map(({ text }) => text);
const attribute = (node: XmlNode, name: string) => node.attributes[name] ?? "";

/** The right answers in words: what stands behind each identifier of the key. */
function readKey(item: XmlNode): string[] {
  const words = new Map(
    ["simpleChoice", "simpleAssociableChoice"].flatMap((name) =>
      findAll(item, name).map((node) => [attribute(node, "identifier"), node.text] as const),
    ),
  );
  return texts(findOne(item, "correctResponse"), "value").map((value) =>
    value
      .split(/(?<=^[st]\d+) /)
      .map((identifier) => words.get(identifier) ?? identifier)
      .join(" → "),
  );
}

function readWorth(node: XmlNode): [string, number][] {
  return findAll(node, "mapEntry").map((entry) => [
    attribute(entry, "mapKey"),
    Number(attribute(entry, "mappedValue")),
  ]);
}

const versions = [
  {
    format: "qti22",
    element: "assessmentItem",
    resource: "imsqti_item_xmlv2p2",
  },
  {
    format: "qti30",
    element: "qti-assessment-item",
    resource: "imsqti_item_xmlv3p0",
  },
] as const;

describe.each(versions)("$format", ({ format, element, resource }) => {
  const files = readZip(exportBytes(format));
  const { "imsmanifest.xml": manifest = "", ...documents } = files;
  const sourceOf = ({ id }: Question) => files[`items/${id}.xml`] ?? "";
  const itemsOf = new Map(allQuestions.map((question) => [question.id, readXml(sourceOf(question))]));
  const read = ({ id }: Question) => {
    const item = itemsOf.get(id);
    if (item === undefined) throw new Error(`no item ${id}`);
    return item;
  };

  it("names each question once in the manifest and, in order, in the test", () => {
    const resources = findAll(readXml(manifest), "resource");
    const items = resources.filter((node) => attribute(node, "type") === resource);
    const ids = allQuestions.map(({ id }) => id);
    expect(items.map((node) => attribute(node, "identifier"))).toEqual(ids);
    expect(resources.map((node) => attribute(node, "href")).toSorted()).toEqual(
      Object.keys(documents).toSorted(),
    );
    const test = readXml(files["test.xml"] ?? "");
    const references = findAll(test, "assessmentItemRef");
    expect(references.map((node) => attribute(node, "href"))).toEqual(ids.map((id) => `items/${id}.xml`));
    expect(attribute(test, "title")).toBe("A <quiz>");
    for (const id of ids) expect(files[`items/${id}.xml`]).toContain(`<${element} `);
  });

  it("has each question in its own interaction, with its stem and its language", () => {
    const types = {
      choice: "choiceInteraction",
      "true-false-set": "matchInteraction",
      "multiple-response": "choiceInteraction",
      match: "matchInteraction",
      order: "orderInteraction",
      "text-entry": "textEntryInteraction",
      "number-entry": "textEntryInteraction",
      "inline-choice": "inlineChoiceInteraction",
    };
    for (const question of allQuestions) {
      const item = read(question);
      expect(findAll(item, types[question.interaction]).length).toBeGreaterThan(0);
      expect([...texts(item, "prompt"), ...texts(findOne(item, "itemBody"), "p")]).toContain(question.stem);
      expect(attribute(item, "xml:lang")).toBe("en");
      expect(attribute(item, "title")).not.toBe("");
    }
  });

  it("has options as they are shown, the key, weights as we score, and feedback with its ¶", () => {
    for (const question of [...questionsOf("choice"), ...questionsOf("multiple-response")]) {
      const item = read(question);
      const options = shownOptions(question);
      const right = options.filter((option) => option.right).map(({ text }) => text);
      expect(texts(item, "simpleChoice")).toEqual(options.map(({ text }) => text));
      expect(readKey(item)).toEqual(right);
      const said = findAll(item, "modalFeedback").filter(
        (node) => attribute(node, "outcomeIdentifier") === "FEEDBACK",
      );
      expect(said.map(({ text }) => text.trim())).toEqual(
        options
          .filter((option) => option.right || option.feedback !== itemOf(question).explanation)
          .flatMap(({ feedback }) => (feedback === "" ? [] : [feedback])),
      );
      if (question.interaction === "choice") continue;
      const keys = right.length;
      expect(readWorth(item).map(([, points]) => points)).toEqual(
        options.map((option) => (option.right ? 1 / keys : -1 / (options.length - keys))),
      );
    }
  });

  it("has pairs and statements with their key and share", () => {
    for (const question of [...questionsOf("match"), ...questionsOf("true-false-set")]) {
      const [item, shown] = [read(question), itemOf(question)];
      const pairs = "pairs" in shown ? shown.pairs.map(({ source, target }) => [source, target]) : [];
      const statements = shownOptions(question).map(({ text, right }) => [text, right ? "Yes" : "No"]);
      expect(readKey(item)).toEqual([...pairs, ...statements].map((pair) => pair.join(" → ")));
      const worth = readWorth(item);
      expect(new Set(worth.map(([, points]) => points))).toEqual(new Set([1 / worth.length]));
      expect(worth.map(([pair]) => pair)).toEqual(texts(findOne(item, "correctResponse"), "value"));
    }
  });

  it("has things to order in the order of the key", () => {
    for (const question of questionsOf("order")) {
      const named = question.key.map((id) => question.options.find((option) => option.id === id)?.text);
      expect(readKey(read(question))).toEqual(named);
    }
  });

  it("has typed answers with every spelling, those that are refused for nothing, and numbers as numbers", () => {
    for (const question of questionsOf("text-entry")) {
      const key = question.options.find(({ id }) => id === question.key);
      const spellings = new Set([key?.text ?? "", ...(key?.aliases ?? []), ...(key?.noted ?? [])]);
      expect(readWorth(read(question))).toEqual([
        ...[...spellings].map((text) => [text, 1]),
        ...question.refused.map((text) => [text, 0]),
      ]);
    }
    for (const question of questionsOf("number-entry")) {
      const item = read(question);
      expect(readKey(item)).toEqual([String(question.key)]);
      expect(attribute(findOne(item, "responseDeclaration"), "baseType")).toBe("float");
    }
  });

  it("has a menu in each gap, with its key and an equal share", () => {
    for (const question of questionsOf("inline-choice")) {
      const [item, shown] = [read(question), itemOf(question)];
      if (shown.interaction !== "inline-choice") throw new Error("no inline choice");
      const gaps = shown.pieces.filter((piece) => typeof piece !== "string");
      const menus = findAll(item, "inlineChoiceInteraction");
      expect(menus.map((menu) => texts(menu, "inlineChoice"))).toEqual(
        gaps.map(({ options }) => options.map(({ text }) => text)),
      );
      const keys = findAll(item, "responseDeclaration").map((node) => readWorth(node));
      expect(keys).toEqual(
        gaps.map(({ options }) => [[`o${options.findIndex(({ right }) => right) + 1}`, 1 / gaps.length]]),
      );
      const [, statement] = findAll(findOne(item, "itemBody"), "p");
      const said = shown.pieces.map((piece) =>
        typeof piece === "string" ? piece : piece.options.map(({ text }) => text).join(""),
      );
      expect(statement?.text.replaceAll(/\n(?: {2})*/g, "")).toBe(said.join(""));
    }
  });

  it("lets the platform shuffle what has no order of its own, and nothing else", () => {
    for (const question of allQuestions) {
      const body = findOne(read(question), "itemBody");
      const shuffles = [body, ...body.children, ...findAll(body, "inlineChoiceInteraction")]
        .map((node) => node.attributes["shuffle"])
        .filter((value) => value !== undefined);
      const natural = "sequence" in question && question.sequence === "natural";
      expect(new Set(shuffles)).toEqual(
        new Set(question.interaction.endsWith("entry") ? [] : [String(!natural)]),
      );
    }
  });

  it("keeps every hard text as it is", () => {
    const all = hardQuestions.map((question) => JSON.stringify(read(question))).join("");
    for (const text of hardTexts) expect(all).toContain(JSON.stringify(text).slice(1, -1));
  });

  it("says which way it is written where that is from the right", () => {
    const meta = { format, title: "x", locale: "ar", article: "a", seed: "s" };
    const [file] = exportQuiz(hardQuestions, meta).files;
    if (file === undefined || !("bytes" in file)) throw new Error("no bytes");
    const item = readXml(readZip(file.bytes)["items/q-0000000000001.xml"] ?? "");
    expect(attribute(item, "xml:lang")).toBe("ar");
    expect(attribute(findOne(item, "itemBody"), "dir")).toBe("rtl");
  });
});
