import { quizTopicSchema } from "@wellread/assessment";
import { formats } from "@wellread/formats";
import { describe, expect, it } from "vitest";
import { apiRoutes } from "@/api/routes";
import { describedApi } from "@/app/developers/api/page";
import { exampleBodies, exampleFiles, exampleRequest, givesToken, writeCurl } from "./example-request";
import { type Operation, operationsOf } from "./open-api-document";

const origin = "https://quiz.school.example";
const all = describedApi.tags.flatMap(({ name }) => operationsOf(describedApi, name));
const goodAnswer = ({ responses }: Operation): string =>
  Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, { content = {} }]) => Object.values(content).map(({ schema }) => schema.$ref ?? ""))
    .join("")
    .replace("#/components/schemas/", "");
const curlOf = (id: string) =>
  all
    .filter(({ operation }) => operation.operationId === id)
    .map((placed) => writeCurl(exampleRequest(placed, origin)))[0];

describe("the reference", () => {
  it("has every operation of the description exactly once", () => {
    const described = Object.values(describedApi.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(all.map(({ operation }) => operation.operationId).toSorted()).toEqual(described.toSorted());
  });

  it.each(apiRoutes.flatMap(({ name, body }) => (body === undefined ? [] : [{ name, body }])))(
    "shows a body that $name takes",
    ({ name, body }) => {
      expect(body.safeParse(exampleBodies[name]).error?.issues).toBeUndefined();
    },
  );

  it("sends a body wherever one is needed, and never an empty one", () => {
    const bodiless = all
      .filter(({ operation }) => operation.requestBody !== undefined)
      .map((placed) => ({ placed, request: exampleRequest(placed, origin) }))
      .filter(({ request: { body, file } }) => (body === undefined) === (file === undefined));
    expect(bodiless).toEqual([]);
  });

  it("sends a file as it is, and shows one", () => {
    expect(curlOf("addOwnQuestions")).toBe(
      [
        `curl -X POST "${origin}/api/v1/assignments/$ID/questions"`,
        `  -H "Authorization: Bearer $TOKEN"`,
        `  -H "Content-Type: text/plain"`,
        `  --data-binary @questions.gift`,
      ].join(" \\\n"),
    );
    const taking = all.filter(({ operation }) => operation.requestBody?.content["*/*"] !== undefined);
    expect(taking.map(({ operation }) => operation.operationId)).toEqual(Object.keys(exampleFiles));
  });

  it("shows no body for an operation that does not exist", () => {
    const taking = apiRoutes.flatMap(({ name, body }) => (body === undefined ? [] : [name]));
    expect(Object.keys(exampleBodies).toSorted()).toEqual(taking.toSorted());
  });

  it("lists the values that a part of an address can have", () => {
    const file = all.find(({ operation }) => operation.operationId === "getQuizFile");
    const values = (file?.operation.parameters ?? []).map(({ name, schema }) => [name, schema.enum]);
    expect(Object.fromEntries(values)).toMatchObject({ topic: quizTopicSchema.options, format: formats });
  });

  it("shows a command that a shell accepts", () => {
    expect(curlOf("getFacts")).toBe(`curl "${origin}/api/v1/articles/will-of-victory/facts"`);
    expect(curlOf("getQuizFile")).toBe(
      `curl "${origin}/api/v1/articles/will-of-victory/quizzes/units/files/gift"`,
    );
    expect(curlOf("saveResponse")).toBe(
      [
        `curl -X PUT "${origin}/api/v1/attempts/$ID/responses/$QUESTION_ID"`,
        `  -H "Authorization: Bearer $TOKEN"`,
        `  -H "Content-Type: application/json"`,
        `  -d '{"response":{"interaction":"number-entry","text":"7"},"marked":false,"revision":1}'`,
      ].join(" \\\n"),
    );
  });

  it("sends this site's origin to operations that give a token, and the token to all others", () => {
    // Only a holder of the original can make a copy, and already has a token.
    const exceptions = ["duplicateAssignment"];
    const giving = all.flatMap(({ operation }) => {
      const schema = describedApi.components.schemas[goodAnswer(operation)];
      return schema?.properties?.["token"] === undefined ? [] : [operation.operationId];
    });
    const shown = all.flatMap(({ operation }) => (givesToken(operation) ? [operation.operationId] : []));
    expect([...shown, ...exceptions].toSorted()).toEqual(giving.toSorted());
  });

  it("keeps quotes in a body from ending the line's own", () => {
    const request = { method: "POST", url: origin, headers: {}, body: "it's", file: undefined };
    expect(writeCurl(request)).toContain(String.raw`-d 'it'\''s'`);
  });
});
