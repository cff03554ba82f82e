import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { nowhere, showNotFound } from "./show-not-found.ts";

let close = (): void => undefined;
afterEach(() => close());

/** Serves by a listener as the app does; gives its origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    showNotFound(request, response, `http://${request.headers.host ?? ""}`);
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

/** Finds nothing anywhere: at an address with a page by an empty document, at one without by one with words. */
const findNothing: RequestListener = ({ url, headers }, response) => {
  response.statusCode = 404;
  if (url === "/api") return response.setHeader("content-type", "application/json").end("{}");
  response.setHeader("content-type", html["content-type"]).setHeader("x-said-at", url ?? "");
  response.write(url === nowhere ? `Nothing here, ${headers.cookie ?? ""}` : "<script>");
  return response.end();
};

describe("a 404", () => {
  it("of a page is the one with words, for the same browser, with its own headers", async () => {
    const origin = await serve(findNothing);
    const answer = await fetch(`${origin}/a/444444`, { headers: { cookie: "a=b" } });
    expect([answer.status, await answer.text()]).toEqual([404, "Nothing here, a=b"]);
    expect(answer.headers.get("x-said-at")).toBe(nowhere);
  });

  it("of the API, or of a form, stays as it is", async () => {
    const origin = await serve(findNothing);
    expect(await (await fetch(`${origin}/api`)).text()).toBe("{}");
    expect(await (await fetch(`${origin}/a/444444`, { method: "POST" })).text()).toBe("<script>");
  });

  it("is no other answer", async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(200, html);
      response.write("one, ");
      response.end("two");
    });
    const answer = await fetch(origin);
    expect([answer.status, await answer.text()]).toEqual([200, "one, two"]);
  });
});
