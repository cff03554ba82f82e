import type { Question } from "@wellread/content";
import { expect, it } from "vitest";
import { exportQuiz } from "../export-quiz.ts";
import {
  allQuestions,
  exportBytes,
  exportTo,
  itemOf,
  questionsOf,
  shownOptions,
} from "../fixtures/export-to.ts";
import { exportedManifest } from "../fixtures/exported-manifest.ts";
import { hardPassage } from "../fixtures/hard-passage.ts";
import { hardQuestions, hardTexts } from "../fixtures/hard-questions.ts";
import { findAll, findOne, readXml, type XmlNode } from "../fixtures/read-xml.ts";
import { readZip } from "../fixtures/read-zip.ts";
import { htmlText, runItem } from "../fixtures/run-qti12.ts";
import { findFaultyFiles, hasSchemas } from "../fixtures/shared-schemas.ts";
import { wordsOf } from "../words/index.ts";
import { splitItem } from "../single-choice.ts";

const files = readZip(exportBytes("cc"));
const manifest = files["imsmanifest.xml"] ?? "";
const source = files["quiz/assessment.xml"] ?? "";
const items = new Map(findAll(readXml(source), "item").map((node) => [node.attributes["ident"] ?? "", node]));

function find(name: string): XmlNode {
  const item = items.get(name);
  if (item === undefined) throw new Error(`no item ${name}`);
  return item;
}

const parts = (question: Question) => splitItem(itemOf(question), wordsOf("en").labels);
const stemOf = (item: XmlNode) => htmlText(findAll(item, "mattext")[0]?.text ?? "");
const profileOf = (item: XmlNode) => findOne(item, "fieldentry").text;
const labelsIn = (item: XmlNode) =>
  findAll(item, "response_label").map((node) => ({
    ident: node.attributes["ident"] ?? "",
    text: htmlText(node.text.trim()),
  }));
const split = [
  ...questionsOf("choice"),
  ...questionsOf("true-false-set"),
  ...questionsOf("match"),
  ...questionsOf("inline-choice"),
];

it("has each question, or each part of it, once and in its profile; orders are reported as left out", () => {
  const orders = questionsOf("order").map(({ id }) => id);
  expect(exportTo("cc").report.leftOut.map(({ question }) => question)).toEqual(orders);
  const profiles = {
    choice: "cc.multiple_choice.v0p1",
    "true-false-set": "cc.true_false.v0p1",
    "multiple-response": "cc.multiple_response.v0p1",
    match: "cc.multiple_choice.v0p1",
    order: "",
    "text-entry": "cc.fib.v0p1",
    "number-entry": "cc.fib.v0p1",
    "inline-choice": "cc.multiple_choice.v0p1",
  };
  const expected = allQuestions.flatMap((question) => {
    if (question.interaction === "order") return [];
    const names = parts(question).map(({ name }) => name);
    return (names.length === 0 ? [question.id] : names).map((name) => [name, profiles[question.interaction]]);
  });
  expect(findAll(readXml(source), "item").map((item) => [item.attributes["ident"], profileOf(item)])).toEqual(
    expected,
  );
});

it("gives the whole score to the key alone, and says why to each option with its ¶", () => {
  for (const part of split.flatMap(parts)) {
    const item = find(part.name);
    expect(stemOf(item)).toBe(part.stem);
    const options = labelsIn(item);
    expect(options.map(({ text }) => text)).toEqual(part.options.map(({ text }) => text));
    for (const [index, { ident }] of options.entries()) {
      const { score, feedback } = runItem(item, [ident]);
      const option = part.options[index];
      expect(score).toBe(option?.right === true ? 100 : 0);
      const said = option?.right === true ? [part.explanation] : [option?.feedback ?? "", part.explanation];
      expect(new Set(feedback)).toEqual(new Set(said.filter((text) => text !== "")));
      expect(feedback).toHaveLength(new Set(feedback).size);
    }
  }
});

it("gives the whole score to all right options and no other, which the report says", () => {
  for (const question of questionsOf("multiple-response")) {
    const item = find(question.id);
    const shown = shownOptions(question);
    const idents = labelsIn(item).map(({ ident }) => ident);
    const key = idents.filter((_, index) => shown[index]?.right);
    const sets = idents.reduce<string[][]>((all, one) => all.flatMap((set) => [set, [...set, one]]), [[]]);
    expect(sets.filter((set) => runItem(item, set).score === 100)).toEqual([key]);
    expect(new Set(sets.map((set) => runItem(item, set).score))).toEqual(new Set([0, 100]));
  }
  const lost = exportTo("cc").report.carried.filter(({ lost: codes }) =>
    codes.includes("part_points_in_moodle_only"),
  );
  expect(lost).toHaveLength(questionsOf("multiple-response").length);
});

it("leaves out a choice of two that is none of true and false, as the profile has none", () => {
  const [question] = questionsOf("choice", hardQuestions);
  if (question === undefined) throw new Error("no choice");
  const meta = { format: "cc", title: "x", locale: "en", article: "a", seed: "s" } as const;
  const write = (asked: typeof question) => {
    const options = asked.options.slice(0, 2).map(({ id }) => id);
    return exportQuiz([asked], meta, [{ interaction: "choice", question: asked.id, options }]);
  };
  expect(write(question).report.leftOut).toEqual([{ question: question.id, reason: "no_choice_of_two" }]);
  const truth = question.options.map((option, index) => ({
    ...option,
    text: ["False", "True", "x", "y"][index] ?? "",
  }));
  const { files: written, report } = write({ ...question, options: truth });
  expect(report.leftOut).toEqual([]);
  const [file] = written;
  const xml = file !== undefined && "bytes" in file ? readZip(file.bytes)["quiz/assessment.xml"] : undefined;
  const item = findOne(readXml(xml ?? ""), "item");
  expect(profileOf(item)).toBe("cc.true_false.v0p1");
  expect(labelsIn(item)).toEqual([
    { ident: "false", text: "False" },
    { ident: "true", text: "True" },
  ]);
  expect(runItem(item, ["false"]).score).toBe(100);
});

it("takes every spelling of the right name, and tells rivals and the rest apart", () => {
  for (const question of questionsOf("text-entry")) {
    const item = find(question.id);
    const shown = itemOf(question);
    if (shown.interaction !== "text-entry") throw new Error("no text entry");
    const right = [...shown.answer.spellings, ...shown.answer.noted];
    for (const text of right) expect(runItem(item, [text.toUpperCase()]).score).toBe(100);
    for (const rival of shown.rivals) {
      const own = rival.spellings.filter((text) => !right.includes(text));
      for (const text of own) expect(runItem(item, [text]).score).toBe(0);
      for (const text of own) {
        expect(runItem(item, [text]).feedback).toEqual([...new Set([shown.explanation, rival.feedback])]);
      }
    }
    expect(runItem(item, ["Somebody Else"])).toEqual({ score: 0, feedback: [shown.explanation] });
  }
  for (const question of questionsOf("number-entry")) {
    expect(runItem(find(question.id), [String(question.key)]).score).toBe(100);
    expect(runItem(find(question.id), [String(question.key + 1)]).score).toBe(0);
  }
});

it("shuffles what has no order of its own, and not Yes and No", () => {
  for (const question of split) {
    const natural = "sequence" in question && question.sequence === "natural";
    const fixed = natural || question.interaction === "true-false-set";
    for (const { name } of parts(question)) {
      expect(findOne(find(name), "render_choice").attributes["shuffle"]).toBe(fixed ? "No" : "Yes");
    }
  }
});

it("keeps every hard text as it is, in HTML without markup", () => {
  const written = hardQuestions.filter(({ interaction }) => interaction !== "order");
  const texts = [...items]
    .filter(([name]) => written.some(({ id }) => name.startsWith(id)))
    .flatMap(([, item]) => findAll(item, "mattext"))
    .map((node) => htmlText(node.text));
  for (const text of hardTexts) expect(texts).toContain(text);
});

it("says what the quiz is called and in which language", () => {
  const assessment = findOne(readXml(source), "assessment");
  expect(assessment.attributes).toMatchObject({ title: "A <quiz>", "xml:lang": "en" });
  const [resource, ...others] = findAll(readXml(manifest), "resource");
  expect(others).toEqual([]);
  expect(findAll(readXml(manifest), "file").map((node) => node.attributes["href"])).toEqual([
    "quiz/assessment.xml",
  ]);
  expect(resource?.attributes["type"]).toBe("imsqti_xmlv1p2/imscc_xmlv1p1/assessment");
});

it.skipIf(!hasSchemas)("is valid by the standard's schemas, which find what is not", async () => {
  const spoilt = {
    "bad1.xml": source.replace('action="Set"', 'action="Add"'),
    "bad2.xml": source.replace("<presentation>", "<presentation><response_num/>"),
    "bad3.xml": source.replace("<conditionvar>", "<conditionvar><or/>"),
  };
  const faulty = await findFaultyFiles("cc11/ccv1p1_qtiasiv1p2p1_v1p0.xsd", {
    "quiz.xml": source,
    ...spoilt,
  });
  expect(faulty).toEqual(Object.keys(spoilt));
  const bad = manifest.replace("<schemaversion>1.1.0", "<schemaversion>1.9.0");
  const schema = "cc11/cc11libxml2validator.xsd";
  const licensed = exportedManifest("cc", allQuestions, { licence: "MIT" });
  const read = readZip(exportBytes("cc", hardQuestions, hardPassage))["imsmanifest.xml"] ?? "";
  expect(read).toContain('type="webcontent"');
  const manifests = {
    "imsmanifest.xml": manifest,
    "licensed.xml": licensed,
    "read.xml": read,
    "bad.xml": bad,
  };
  expect(await findFaultyFiles(schema, manifests)).toEqual(["bad.xml"]);
});
