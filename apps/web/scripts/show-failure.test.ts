import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { showFailure, failurePage } from "./show-failure.ts";

let close = (): void => undefined;
afterEach(() => close());

/** Serves with a listener as the app does, and returns the origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    showFailure(request, response, `http://${request.headers.host ?? ""}`);
    listener(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  close = () => server.close();
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}`;
}

const html = { "content-type": "text/html; charset=utf-8" };

/** Fails everywhere: with an empty document at most addresses, and with words at those that have them. */
const failWith =
  (status: number): RequestListener =>
  ({ url, headers }, response) => {
    response.statusCode = status;
    if (url === "/api") return response.setHeader("content-type", "application/json").end("{}");
    response.setHeader("content-type", html["content-type"]).setHeader("x-said-at", url ?? "");
    const hasWords = [failurePage(status, "/"), failurePage(status, "/embed/x")].includes(url);
    response.write(hasWords ? `In words, ${headers.cookie ?? ""}` : "<script>");
    return response.end();
  };

describe.each([
  [404, "/not-found"],
  [500, "/failed"],
])("a %i", (status, place) => {
  it("from a page is replaced by one with words, for the same browser and with the headers of that page", async () => {
    const origin = await serve(failWith(status));
    const answer = await fetch(`${origin}/b/444444`, { headers: { cookie: "a=b" } });
    expect([answer.status, await answer.text()]).toEqual([status, "In words, a=b"]);
    expect(answer.headers.get("x-said-at")).toBe(place);
  });

  it("in a frame is replaced by one that may be framed", async () => {
    const origin = await serve(failWith(status));
    const answer = await fetch(`${origin}/embed/t/x/b/444444`);
    expect(answer.headers.get("x-said-at")).toBe(`/embed${place}`);
  });

  it("from the API or from a form stays as it is", async () => {
    const origin = await serve(failWith(status));
    expect(await (await fetch(`${origin}/api`)).text()).toBe("{}");
    expect(await (await fetch(`${origin}/b/444444`, { method: "POST" })).text()).toBe("<script>");
  });
});

describe("a response that is not a failure", () => {
  it("stays as it is", async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(200, html);
      response.write("one, ");
      response.end("two");
    });
    const answer = await fetch(origin);
    expect([answer.status, await answer.text()]).toEqual([200, "one, two"]);
  });
});

it.each([
  ["/a/444444", "/a/444444/not-found"],
  ["/a/444444?problem=name_taken", "/a/444444/not-found"],
  ["/a/444444/reading", "/not-found"],
  ["/a", "/not-found"],
])("the words for %s are at %s", (url, place) => {
  expect(failurePage(404, url)).toBe(place);
});
