import { channel } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { isTeachersPath } from "../../src/addresses.ts";
import { isWorker } from "../../src/model/local-events.ts";

// Imported by a server whose pages are measured, and so by its worker: after each request it prints what that cost its
// thread. Requests have to come one after another.

const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
};

const startedSchema = z.object({
  request: z.custom<IncomingMessage>(),
  response: z.custom<ServerResponse>(),
});

channel("http.server.request.start").subscribe((message) => {
  const { request, response } = startedSchema.parse(message);
  // The process in front of the worker only waits.
  if (!isWorker() && isTeachersPath(request.url?.split("?", 1)[0] ?? "")) return;
  const start = process.threadCpuUsage();
  let turn = start;
  let longest = 0;
  let isDone = false;
  const tick = (): void => {
    longest = Math.max(longest, spent(turn));
    turn = process.threadCpuUsage();
    if (!isDone) setImmediate(tick);
  };
  setImmediate(tick);
  response.once("close", () => {
    isDone = true;
    longest = Math.max(longest, spent(turn));
    const told = { event: "thread", url: request.url, whole: spent(start), longest };
    process.stdout.write(`${JSON.stringify(told)}\n`);
  });
});
