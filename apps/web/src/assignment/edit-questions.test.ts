import { expect, it } from "vitest";
import { resultViewSchema } from "@/attempt/result.server";
import { loadClassResults } from "@/class/results.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { attemptViewSchema } from "@/model/attempt";
import { loadKeptForm } from "@/model/kept-forms";
import { assign, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { addedQuestionsSchema } from "./edit-questions.server";
import { changeSettings } from "./settings-change.server";

const gift = `::Day:: Which day of the week is the lesson on? {=Monday#We said so. ~Tuesday ~Friday}

How many pages has the handout? {#12}

Broken {=one`;

const send = ({ teacher, id }: Pick<Made, "teacher" | "id">, body: string) =>
  teacher.send(`/api/v1/assignments/${id}/questions`, {
    method: "POST",
    body,
    headers: { "content-type": "text/plain" },
  });

/** The file's valid questions, and a remark that makes the file that many characters long. */
const padded = (size: number) =>
  `${gift.slice(0, gift.indexOf("Broken"))}//${"x".repeat(size - gift.length)}`;

const questionsOf = async ({ teacher, id }: Made) =>
  (await teacher.get(`/api/v1/assignments/${id}/questions`)).json;

describeEachDatabase("a teacher's own questions", () => {
  it("are added at the end and marked as not proven, and what is broken is named by its line", async () => {
    const made = await assign({ questions: 3 });
    const { status, json } = await send(made, gift);
    const added = addedQuestionsSchema.parse(json);
    expect([status, added.added.length]).toEqual([200, 2]);
    expect(added.problems).toMatchObject([{ line: 5 }]);
    expect(await questionsOf(made)).toMatchObject({
      questions: [{}, {}, {}, { question: { proven: false }, model: null, facts: [], level: null }, {}],
    });
    expect(addedQuestionsSchema.parse((await send(made, gift)).json)).toMatchObject({ added: [], known: 2 });
  });

  it("are asked without their key, scored, and shown in the results like all others", async () => {
    const made = await assign({ questions: 3, ownKeys: true });
    await send(made, gift);
    const { visitor, attempt } = await take(made.code, "Mira");
    expect(attempt.questions).toHaveLength(5);
    const day = attempt.questions.find(
      (question) => question.interaction === "choice" && "proven" in question,
    );
    const pages = attempt.questions.find(
      (question) => question.interaction === "number-entry" && "proven" in question,
    );
    if (day?.interaction !== "choice" || pages === undefined) throw new Error("not asked");
    expect(JSON.stringify(attemptViewSchema.parse(attempt))).not.toContain("We said so");
    const option = day.options.find(({ text }) => text === "Monday")?.id;
    const path = `/api/v1/attempts/${attempt.id}`;
    await visitor.put(`${path}/responses/${day.id}`, {
      response: { interaction: "choice", option },
      revision: 1,
    });
    await visitor.put(`${path}/responses/${pages.id}`, {
      response: { interaction: "number-entry", text: "twelve" },
      revision: 1,
    });
    await visitor.post(`${path}/submission`);
    const result = resultViewSchema.parse((await visitor.get(`${path}/result`)).json);
    expect(result.result).toMatchObject({ points: 2, outOf: 5 });
    const shown = result.questions.find(({ question }) => question.id === day.id);
    expect(JSON.stringify(shown?.feedback)).toContain("We said so");

    const results = await loadClassResults(made.id, ownerOfVisitor(made.teacher));
    expect(results?.students[0]?.result).toMatchObject({ points: 2, outOf: 5 });
    const csv = await made.teacher.get(`/api/v1/assignments/${made.id}/results.csv`);
    expect(csv.text).toContain("Mira");
    expect((await made.teacher.get(`/api/v1/assignments/${made.id}/results.xlsx`)).status).toBe(200);
    expect((await made.teacher.get(`/api/v1/assignments/${made.id}/export.json`)).text).toContain(
      "We said so",
    );
  });

  it("stay when other questions are drawn, and with a duplicate", async () => {
    const made = await assign({ questions: 3 });
    await send(made, gift);
    await changeSettings(made.id, { questions: 4 }, ownerOfVisitor(made.teacher));
    expect(await questionsOf(made)).toMatchObject({ questions: { length: 6 } });
    const { headers } = await made.teacher.submit(`/assignments/${made.id}/duplicate`, []);
    const id = headers.get("location")?.split("/")[2] ?? "";
    expect(await questionsOf({ ...made, id })).toMatchObject({ questions: { length: 6 } });
  });

  it("are refused once somebody has started, and from anyone who does not manage the assignment", async () => {
    const made = await assign({ questions: 3 });
    const stranger = await send({ ...made, teacher: new Visitor() }, gift);
    expect([stranger.status, stranger.json]).toMatchObject([404, { code: "assignment_not_found" }]);
    await take(made.code, "Mira");
    const late = await send(made, gift);
    expect([late.status, late.json]).toMatchObject([409, { code: "assignment_frozen" }]);
    expect(await questionsOf(made)).toMatchObject({ questions: { length: 3 } });
  });

  it("can be sent by a native form too, as a file or pasted, and its page says what became of them", async () => {
    const made = await assign({ questions: 3 });
    const form = new FormData();
    form.set("text", "How many pages has the handout? {#12}");
    form.set("file", new File([gift], "quiz.txt"));
    const { status, headers } = await made.teacher.send(`/assignments/${made.id}/questions/own`, {
      method: "POST",
      body: form,
    });
    expect(status).toBe(303);
    const kept = /added=([\w-]+)#own$/.exec(headers.get("location") ?? "")?.[1] ?? "";
    const report = await loadKeptForm(kept, made.id, "own-questions", ownerOfVisitor(made.teacher));
    expect(addedQuestionsSchema.parse(JSON.parse(report?.get("report") ?? ""))).toMatchObject({
      added: { length: 2 },
      problemCount: 1,
    });
  });

  it("may be a file of 1 MB but not a larger one, and the form is shown again and says so", async () => {
    const made = await assign({ questions: 3 });
    expect((await send(made, padded(1023 * 1024))).status).toBe(200);
    const larger = await send(made, padded(1025 * 1024));
    expect([larger.status, larger.json]).toMatchObject([413, { code: "body_too_large" }]);
    const form = new FormData();
    form.set("file", new File([padded(1025 * 1024)], "quiz.txt"));
    const page = `/assignments/${made.id}/questions`;
    // Sent whole, as a browser does: Node.js would make the parts of a form one by one.
    const sent = new Response(form);
    const { status, headers } = await made.teacher.send(`${page}/own`, {
      method: "POST",
      body: await sent.arrayBuffer(),
      headers: { "content-type": sent.headers.get("content-type") ?? "" },
    });
    expect([status, headers.get("location")]).toEqual([303, `${page}?problem=file_too_large#own`]);
  });
});
