import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { appRoutes } from "@/testing/app-routes";
import { guess } from "@/testing/guess";
import { finish, question, responsePath, start } from "@/testing/take";
import { type Answer, Visitor } from "@/testing/visitor";
import { factsViewSchema } from "./articles";
import { openApi } from "./open-api";
import { apiRoutes } from "./routes";

type Operation = { responses: Record<string, { content: Record<string, { schema: { $ref: string } }> }> };
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
};

const document: Document = JSON.parse(JSON.stringify(openApi(apiRoutes)));

/** A validator made from the description alone, as a client would make it. */
function validatorOf(reference: string): z.ZodType {
  const name = reference.replace("#/components/schemas/", "");
  const text = JSON.stringify({ $ref: `#/$defs/${name}`, $defs: document.components.schemas });
  return z.fromJSONSchema(JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")));
}

/** In what an answer differs from its description; not being described at all is one way. */
function differences(method: string, path: string, { status, headers, json }: Answer): string[] {
  const content = document.paths[path]?.[method]?.responses[status]?.content;
  const type = headers.get("content-type") ?? "";
  const reference = content?.[type]?.schema.$ref;
  if (reference === undefined) return [`${method} ${path} is not described to answer ${status} ${type}`];
  const { error } = validatorOf(reference).safeParse(json);
  return (error?.issues ?? []).map(
    (issue) => `${method} ${path} ${status} ${issue.path.join(".")}: ${issue.message}`,
  );
}

/** What an address takes, as it tells OPTIONS: `POST /api/v1/attempts`. */
async function methodsOf(address: string): Promise<string[]> {
  const { headers } = await new Visitor().send(address.replaceAll(/\{\w+\}/g, "x"), { method: "OPTIONS" });
  const methods = (headers.get("allow") ?? "").split(", ");
  return methods
    .filter((method) => method !== "HEAD" && method !== "OPTIONS")
    .map((method) => `${method} ${address}`);
}

describe("the API's description", () => {
  it("holds every route that there is, and no other", async () => {
    const files = appRoutes.filter(
      ({ address }) => /^\/(?:api\/v1\/|livez$|readyz$)/.test(address) && !address.endsWith("openapi.json"),
    );
    const served = await Promise.all(files.map(({ address }) => methodsOf(address)));
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.toSorted()).toEqual(served.flat().toSorted());
  });

  it("says what any request can meet: a path that cannot be read, another method, a body too large", () => {
    const unsaid = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { responses }]) =>
        ["405", ...(path.includes("{") ? ["400"] : []), ...(method === "get" ? [] : ["413"])]
          .filter((status) => responses[status] === undefined)
          .map((status) => `${method} ${path} ${status}`),
      ),
    );
    expect(unsaid).toEqual([]);
  });

  it("refers only to schemas that it holds", () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name ?? "",
    );
    expect(references.length).toBeGreaterThan(20);
    for (const name of references) expect(document.components.schemas).toHaveProperty(name);
  });

  it("can be held against an answer", () => {
    expect(validatorOf("#/components/schemas/Attempt").safeParse({ id: "x" }).success).toBe(false);
  });

  it("is served to anyone", async () => {
    const { json, headers } = await new Visitor().get("/api/v1/openapi.json");
    expect(json).toEqual(document);
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe.each(["/livez", "/readyz"])("%s", (path) => {
  it("answers as described", async () => {
    const { status, headers, text } = await new Visitor().get(path);
    expect([status, text]).toEqual([200, "ok"]);
    expect(document.paths[path]?.["get"]?.responses["200"]?.content).toHaveProperty(["text/plain"]);
    expect(headers.get("content-type")).toMatch(/^text\/plain/);
  });
});

describe("content without keys", () => {
  it.each(["", "/facts", "/questions"])(
    "is as described, and open to every site: articles/{id}%s",
    async (rest) => {
      const visitor = new Visitor();
      const known = await visitor.get(`/api/v1/articles/will-of-victory${rest}`);
      expect(differences("get", `/api/v1/articles/{id}${rest}`, known)).toEqual([]);
      expect(known.headers.get("access-control-allow-origin")).toBe("*");
      const unknown = await visitor.get(`/api/v1/articles/unknown${rest}`);
      expect(differences("get", `/api/v1/articles/{id}${rest}`, unknown)).toEqual([]);
    },
  );

  it("holds every fact and every question", async () => {
    const visitor = new Visitor();
    const { facts } = factsViewSchema.parse(
      (await visitor.get("/api/v1/articles/will-of-victory/facts")).json,
    );
    expect(facts).toHaveLength(27);
    const { text } = await visitor.get("/api/v1/articles/will-of-victory/questions");
    for (const secret of ['"key"', '"feedback"', '"proof"', '"model"']) expect(text).not.toContain(secret);
  });
});

describeEachDatabase("what the API answers", () => {
  it("is as described, good and bad", async () => {
    const visitor = new Visitor();
    const found: string[] = [];
    const check = (...args: Parameters<typeof differences>) => found.push(...differences(...args));
    const attempts = "/api/v1/attempts";
    check("post", attempts, await visitor.post(attempts, { article: "will-of-victory", topic: "all" }));
    check("post", attempts, await visitor.post(attempts, {}));
    check("post", attempts, await visitor.post(attempts, { article: "unknown", topic: "all" }));
    check("post", attempts, await visitor.send(attempts, { method: "POST", body: "{" }));
    const stale = { article: "will-of-victory", topic: "all", bank: "0000000000000" };
    check("post", attempts, await visitor.post(attempts, stale));
    check("post", attempts, await visitor.sendJson("POST", attempts, {}, { "sec-fetch-site": "cross-site" }));

    const attempt = await start(visitor, { questions: 20 });
    const one = `${attempts}/{id}`;
    check("get", `${one}/result`, await visitor.get(`${attempts}/${attempt.id}/result`));
    const asked = question(attempt);
    const save = `${one}/responses/{questionId}`;
    for (const revision of [2, 1]) {
      const body = { response: guess(asked), revision };
      check("put", save, await visitor.put(responsePath(attempt, asked), body));
    }
    const wrong = { response: { interaction: "choice", option: "x" }, revision: 3 };
    check("put", save, await visitor.put(responsePath(attempt, asked), wrong));
    check("put", save, await visitor.put(responsePath(attempt, asked), { revision: 3 }));
    check("get", one, await visitor.get(`${attempts}/${attempt.id}`));
    check("get", one, await visitor.get(`${attempts}/nobody`));
    await finish(visitor, attempt);
    check("post", `${one}/submission`, await visitor.post(`${attempts}/${attempt.id}/submission`));
    check("get", `${one}/result`, await visitor.get(`${attempts}/${attempt.id}/result`));
    expect(found).toEqual([]);
  });
});
