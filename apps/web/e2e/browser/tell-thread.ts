import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { isTeachersPath } from "../../src/addresses.ts";
import { isWorker } from "../../src/model/local-events.ts";
import { measureThread } from "../../src/testing/thread-time.ts";

// Imported by a server whose pages are measured, and so by its worker: after each request it prints what that cost its
// thread. Requests have to come one after another.

const startedSchema = z.object({
  request: z.custom<IncomingMessage>(),
  response: z.custom<ServerResponse>(),
});

channel("http.server.request.start").subscribe((message) => {
  const { request, response } = startedSchema.parse(message);
  // The process in front of the worker only waits.
  if (!isWorker() && isTeachersPath(request.url?.split("?", 1)[0] ?? "")) return;
  void measureThread(() => once(response, "close")).then(({ time }) => {
    process.stdout.write(`${JSON.stringify({ event: "thread", url: request.url, ...time })}\n`);
  });
});
