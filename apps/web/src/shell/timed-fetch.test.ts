import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { timedFetch } from "./timed-fetch";

let server: Server | undefined;

/** The address of a server that answers so. */
const serve = (answer: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const started = createServer(answer);
    server = started;
    started.listen(0, "127.0.0.1", () => {
      const address = started.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
    });
  });

const readText = (answer: Response): Promise<string> => answer.text();

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe("a request with a time limit", () => {
  it("gives what was read of the answer", async () => {
    const address = await serve((_request, response) => response.end("here"));
    expect(await timedFetch(address, 5000, readText)).toBe("here");
  });

  it("is given up if the server accepts it and never answers", async () => {
    const address = await serve(() => undefined);
    await expect(timedFetch(address, 30, readText)).rejects.toThrow("abort");
  });

  it("is given up if the answer stops in its middle", async () => {
    const address = await serve((_request, response) => void response.write("he"));
    await expect(timedFetch(address, 30, readText)).rejects.toThrow("abort");
  });
});
