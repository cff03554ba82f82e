import { formats, quizFileSchema } from "@wellread/formats";
import { describe, expect, it } from "vitest";
import { exchangeSecret, rotateSecret } from "@/assignment/links.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

const files = "/api/v1/articles/will-of-victory/quizzes/units/files";

/** The text to read that goes along at such an address. */
const passageIn = async (query: string) =>
  quizFileSchema.parse((await new Visitor().get(`${files}/json?seed=class-7b${query}`)).json).passage;

/** The questions that an address draws. */
const draw = async (query: string) =>
  quizFileSchema.parse((await new Visitor().get(`${files}/json?${query}`)).json).questions;

describe("the file of a quiz", () => {
  it.each(formats)("is served to keep: %s", async (format) => {
    const { status, headers, text } = await new Visitor().get(`${files}/${format}?seed=class-7b`);
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toMatch(
      /^attachment; filename="will-of-victory-class-7b[\w.-]*"$/,
    );
    expect(text.length).toBeGreaterThan(100);
  });

  it("holds the questions that its address draws, as many as it asks for", async () => {
    const five = await draw("seed=class-7b&questions=5");
    expect(five).toHaveLength(5);
    expect(await draw("seed=class-7b&questions=5")).toEqual(five);
    expect(await draw("seed=another&questions=5")).not.toEqual(five);
  });

  it("is all that the topic has where more is asked for, as the start page serves it", async () => {
    const all = await draw("seed=class-7b&questions=50");
    expect(all.length).toBeGreaterThan((await draw("seed=class-7b")).length);
    expect(all.length).toBeLessThan(50);
  });

  it("is open to pages of other sites, and kept on the way where its address says which quiz it is", async () => {
    const named = await new Visitor().get(`${files}/gift?seed=class-7b`);
    expect(named.headers.get("access-control-allow-origin")).toBe("*");
    expect(named.headers.get("cache-control")).toBe("public, max-age=300");
    const drawn = await new Visitor().get(`${files}/gift`);
    expect(drawn.headers.get("access-control-allow-origin")).toBe("*");
    expect(drawn.headers.get("cache-control")).toBe("no-store");
  });

  it("has the full reading, unless the plain one or none is asked for", async () => {
    const full = await passageIn("");
    expect(full).toMatchObject({ level: "full", sourceLine: expect.stringContaining("not its own words") });
    expect(await passageIn("&reading=full")).toEqual(full);
    expect(await passageIn("&reading=plain")).toMatchObject({ level: "plain" });
    expect(await passageIn("&reading=none")).toBeUndefined();
  });

  it("has the right answers on a second page where the first is for students", async () => {
    const visitor = new Visitor();
    const sheet = await visitor.get(`${files}/print?seed=class-7b`);
    const key = await visitor.get(`${files}/print?seed=class-7b&file=2`);
    expect([sheet.status, key.status]).toEqual([200, 200]);
    expect(key.headers.get("content-disposition")).toContain("-key");
    expect((await visitor.get(`${files}/gift?seed=class-7b&file=2`)).json).toMatchObject({
      code: "not_found",
    });
  });

  it.each([
    ["another article", files.replace("will-of-victory", "none") + "/gift", 404, "article_not_found"],
    ["another topic", files.replace("units", "none") + "/gift", 404, "not_found"],
    ["another format", `${files}/docx`, 404, "not_found"],
    ["a seed that no quiz has", `${files}/gift?seed=a%20b`, 400, "invalid_request"],
    ["a length that no quiz has", `${files}/gift?questions=none`, 400, "invalid_request"],
    ["a reading that there is not", `${files}/gift?reading=easy`, 400, "invalid_request"],
    ["a name that means nothing", `${files}/gift?keys=no`, 400, "invalid_request"],
    ["another bank", `${files}/gift?bank=0000000000000`, 409, "bank_changed"],
  ])("is refused for %s", async (_name, address, status, code) => {
    const answer = await new Visitor().get(address);
    expect([answer.status, answer.json]).toMatchObject([status, { code }]);
  });
});

describeEachDatabase("the file of an assignment", () => {
  it("is for anyone who manages it: a student, a reader of results and a stranger get what is not there", async () => {
    const { teacher, id, code } = await assign();
    const path = `/api/v1/assignments/${id}/files/json`;
    const { headers, json } = await teacher.get(path);
    const held = quizFileSchema.parse(json);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(held.questions).toHaveLength(10);

    const { visitor: student } = await take(code, "Mira");
    const reader = new Visitor();
    await reader.post("/api/v1/attempts", { article: "will-of-victory", topic: "all" });
    const link = await rotateSecret(id, "results", secretOf(teacher));
    if (!link.ok) throw new Error(link.error.code);
    expect((await exchangeSecret(link.value.path, ownerOfVisitor(reader))).ok).toBe(true);
    for (const other of [student, reader, new Visitor()]) {
      const refused = await other.get(path);
      expect([refused.status, refused.json]).toMatchObject([404, { code: "assignment_not_found" }]);
    }
  });

  it.each([
    ["on paper", { kind: "paper", value: "" }],
    ["at a link", { kind: "link", value: "https://news.test/a" }],
    ["in a pasted text", { kind: "text", value: "Ann went out.\n\nShe came back." }],
  ] as const)(
    "has no retelling for a class that reads %s, unless one is asked for",
    async (_where, reading) => {
      const { teacher, id } = await assign({ reading });
      const passageOf = async (query: string) =>
        quizFileSchema.parse((await teacher.get(`/api/v1/assignments/${id}/files/json${query}`)).json)
          .passage;
      expect(await passageOf("")).toBeUndefined();
      expect(await passageOf("?reading=plain")).toMatchObject({ level: "plain" });
    },
  );

  it("says of own questions that they are not proven, and is named without the seed that shuffles them", async () => {
    const { teacher, id, code } = await assign({ questions: 1 });
    const send = { method: "POST", body: "How many pages? {#12}", headers: { "content-type": "text/plain" } };
    await teacher.send(`/api/v1/assignments/${id}/questions`, send);
    const [csv, sheet, data] = await Promise.all(
      ["csv", "print", "json"].map((format) => teacher.get(`/api/v1/assignments/${id}/files/${format}`)),
    );
    expect(csv?.text).toMatch(/"own-\w+","number-entry",.*"no"\r?$/m);
    expect(sheet?.text).toContain("its answer is not proven");
    expect(sheet?.headers.get("content-disposition")).toContain(`"will-of-victory-${code}.html"`);
    expect(quizFileSchema.parse(data?.json)).toMatchObject({ seed: code });
  });
});
