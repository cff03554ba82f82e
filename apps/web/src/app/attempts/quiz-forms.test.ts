import type { Response as QuizResponse } from "@wellread/assessment";
import { type Interaction, interactions, type PublicAskedQuestion } from "@wellread/content";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { attemptViewSchema } from "@/model/attempt";
import { guess } from "@/testing/guess";
import { finish, question } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

type Fields = [string, string][];
type OfResponse<I extends Interaction> = Extract<QuizResponse, { interaction: I }>;

const pairs = (prefix: string, record: Record<string, unknown>): Fields =>
  Object.entries(record).map(([id, value]) => [`${prefix}.${id}`, String(value)]);
const each = (name: string, ids: string[]): Fields => ids.map((id) => [name, id]);

/** An answer as a native form sends it. */
const fieldsOf: { [I in Interaction]: (response: OfResponse<I>) => Fields } = {
  choice: ({ option }) => [["option", option]],
  "true-false-set": ({ values }) => pairs("value", values),
  "multiple-response": ({ options }) => each("option", options),
  match: ({ pairs: chosen }) => pairs("pair", chosen),
  order: ({ options }) => [...each("position", options), ["confirmed", "on"]],
  "text-entry": ({ text }) => [["text", text]],
  "number-entry": ({ text }) => [["text", text]],
  "inline-choice": ({ gaps }) => pairs("gap", gaps),
};

const fieldsAs = <I extends Interaction>(interaction: I, response: OfResponse<I>): Fields =>
  fieldsOf[interaction](response);

const fill = (asked: PublicAskedQuestion): Fields => {
  const response = guess(asked);
  return fieldsAs(response.interaction, response);
};

const quiz: Fields = [
  ["article", "will-of-victory"],
  ["topic", "all"],
];

/** Starts an attempt with the form of the landing page, and reads the attempt that it leads to. */
async function begin(extra: Fields = []) {
  const visitor = new Visitor();
  const { status, headers } = await visitor.submit("/attempts", [...quiz, ...extra]);
  const location = headers.get("location") ?? "";
  const [, id] = /^\/attempts\/([\w-]{22})\/questions\/1$/.exec(location) ?? [];
  if (status !== 303 || id === undefined) throw new Error(`not started: ${status} ${location}`);
  const load = async () => attemptViewSchema.parse((await visitor.get(`/api/v1/attempts/${id}`)).json);
  const send = (number: number, fields: Fields) =>
    visitor.submit(`/attempts/${id}/questions/${number}/response`, fields);
  return { visitor, id, load, send, attempt: await load() };
}

describeEachDatabase("without JavaScript", () => {
  it("a whole quiz is taken with forms only", async () => {
    const { visitor, id, attempt, send } = await begin();
    for (const [at, asked] of attempt.questions.entries()) {
      const { status, headers } = await send(at + 1, [...fill(asked), ["go", "next"]]);
      const isLast = at + 1 === attempt.questions.length;
      const next = isLast ? `/attempts/${id}/review` : `/attempts/${id}/questions/${at + 2}`;
      expect([status, headers.get("location")]).toEqual([303, next]);
    }
    const submitted = await visitor.submit(`/attempts/${id}/submission`, []);
    expect(submitted.headers.get("location")).toBe(`/attempts/${id}/result`);
  });

  it("every interaction is stored as it was filled in", async () => {
    const met = new Set<Interaction>();
    for (let seed = 1; seed <= 40 && met.size < interactions.length; seed += 1) {
      const { attempt, send, load } = await begin([["seed", String(seed)]]);
      for (const [at, asked] of attempt.questions.entries()) {
        if (met.has(asked.interaction)) continue;
        met.add(asked.interaction);
        await send(at + 1, fill(asked));
        expect((await load()).responses[asked.id]?.response).toEqual(guess(asked));
      }
    }
    expect(met).toEqual(new Set(interactions));
  });

  it.each([
    ["next", "/questions/3"],
    ["back", "/questions/1"],
    ["review", "/review"],
    ["question:7", "/questions/7"],
  ])("the button %s leads to %s", async (go, path) => {
    const { id, send } = await begin();
    expect((await send(2, [["go", go]])).headers.get("location")).toBe(`/attempts/${id}${path}`);
  });

  it("the last post wins: the server makes the revision", async () => {
    const { attempt, send, load } = await begin();
    const asked = question(attempt);
    await send(1, [...fill(asked), ["marked", "on"]]);
    await send(1, fill(asked));
    expect((await load()).responses[asked.id]).toMatchObject({ revision: 2, marked: false });
    await send(1, []);
    expect((await load()).responses[asked.id]).toMatchObject({ revision: 3, response: null });
  });

  it("a form sent twice is acknowledged twice, and its answer is stored as it was", async () => {
    const { attempt, send, load } = await begin();
    const asked = question(attempt);
    const fields: Fields = [...fill(asked), ["go", "next"]];
    const sent = [await send(1, fields), await send(1, fields)];
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    expect(new Set(sent.map(({ headers }) => headers.get("location"))).size).toBe(1);
    expect((await load()).responses[asked.id]).toMatchObject({ response: guess(asked), marked: false });
  });

  it("a form sent after submission leads to the result and changes nothing", async () => {
    const { visitor, id, attempt, send, load } = await begin();
    await visitor.submit(`/attempts/${id}/submission`, []);
    expect((await send(1, fill(question(attempt)))).headers.get("location")).toBe(`/attempts/${id}/result`);
    expect((await load()).responses).toEqual({});
  });

  it("a field that the form does not have is refused, with a page", async () => {
    const { send } = await begin();
    const { status, headers, text } = await send(1, [["<script>", "1"]]);
    expect([status, headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
    expect(text).not.toContain("<script>");
  });

  it("the page of a refusal leads back to the form, and only within this site", async () => {
    const { visitor, id } = await begin();
    const refuse = async (referer: string) => {
      const path = `/attempts/${id}/questions/1/response`;
      const body = new URLSearchParams([["none", "1"]]);
      return (await visitor.send(path, { method: "POST", body, headers: { referer } })).text;
    };
    const ours = `/attempts/${id}/questions/1`;
    expect(await refuse(`http://localhost:3000${ours}`)).toContain(`href="${ours}"`);
    expect(await refuse("http://localhost:3000/a?b=%22%3E&c=<i>")).not.toContain("<i>");
    expect(await refuse("https://elsewhere.example/there")).not.toContain("elsewhere");
    expect(await refuse("nonsense")).toContain('href="/"');
  });

  it("the page of a refusal has the site's look, from a style sheet of its own", async () => {
    const { text } = await (await begin()).send(1, [["none", "1"]]);
    const [, sheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(text) ?? [];
    const { status, headers } = await new Visitor().get(sheet ?? "");
    expect([status, headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
  });

  it("there is no question after the last one", async () => {
    const { send } = await begin();
    for (const number of [0, 11, 99]) expect((await send(number, [])).status).toBe(404);
  });

  it("a link made with another bank leads to its page, which says so", async () => {
    const bank: Fields = [["bank", "0000000000000"]];
    const { status, headers } = await new Visitor().submit("/attempts", [...quiz, ...bank]);
    expect([status, headers.get("location")]).toEqual([
      303,
      "/articles/will-of-victory/quiz/all?bank=0000000000000",
    ]);
  });

  it("missed questions are practised with a form", async () => {
    const { visitor, id, attempt } = await begin();
    await finish(visitor, attempt);
    const { status } = await visitor.submit("/attempts", [["practiceOf", id]]);
    expect(status).toBe(303);
  });

  it("files are not accepted", async () => {
    const body = new FormData();
    body.set("article", "will-of-victory");
    expect((await new Visitor().send("/attempts", { method: "POST", body })).status).toBe(415);
  });
});
