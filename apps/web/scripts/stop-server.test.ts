import { once } from "node:events";
import { createServer, get, type Server } from "node:http";
import { expect, it } from "vitest";
import { eventStream } from "@/api/event-stream";
import { closeDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assignmentIdSchema } from "@/model/ids";
import { beforeExit, stopSignal } from "@/stopping";
import { assign, ownerOfVisitor } from "@/testing/assign";
import { stopServer } from "./stop-server.ts";

const listen = async (server: Server): Promise<string> => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("does not listen on a port");
  return `http://127.0.0.1:${address.port}`;
};

describeEachDatabase("a server that is asked to stop while live pages are open", () => {
  it("ends them at once, answers what is under way, and closes the database after that", async () => {
    Reflect.deleteProperty(globalThis, "wellreadStop");
    const { teacher, id } = await assign();
    const owner = ownerOfVisitor(teacher);
    const done: string[] = [];
    const server = createServer((request, response) => {
      if (request.url === "/slow") {
        setTimeout(() => response.end("saved", () => done.push("answered")), 200);
        return;
      }
      const stream = eventStream(assignmentIdSchema.parse(id), owner, stopSignal());
      void (async () => {
        for await (const chunk of stream) response.write(chunk);
        response.end();
      })();
    });
    const url = await listen(server);
    beforeExit(async () => {
      await closeDatabase();
      done.push("closed");
    });
    const live = await fetch(`${url}/live`);
    const reader = live.body?.getReader();
    await reader?.read();
    const saving = fetch(`${url}/slow`).then((answer) => answer.text());
    // Somebody who keeps a connection and never asks for anything.
    const idle = get(`${url}/slow`).on("error", () => undefined);
    await once(idle, "response");

    const before = performance.now();
    await stopServer(server);
    expect(performance.now() - before).toBeLessThan(2000);
    expect(await saving).toBe("saved");
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
    expect(done.at(-1)).toBe("closed");
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});
