// Serves the built app as `next start` does, but refuses malformed requests before they reach Next, prints the address
// once answers can be stored, and finishes the requests under way when the server is stopped. What teachers do with whole
// classes is done by a second process of the same program, the worker.
import { createServer, type ServerResponse } from "node:http";
import next from "next";
import { isTeachersPath } from "../src/addresses.ts";
import { localEvents, socketVariable } from "../src/model/local-events.ts";
import { connectionLimits, limitConnections, serverOptions } from "./connection-limits.ts";
import { refuseRequest, type Refusal } from "./refuse-request.ts";
import { showFailure } from "./show-failure.ts";
import { stopServer } from "./stop-server.ts";
import { WorkerProcess } from "./worker-process.ts";
import { writeRefusal } from "./write-refusal.ts";

const port = Number(process.env["PORT"] ?? 3000);

/** Where this process answers if it is the worker. */
const socket = process.env[socketVariable];

const worker =
  socket === undefined
    ? new WorkerProcess(import.meta.filename, (assignment) => localEvents().emit(assignment))
    : undefined;

// Next loads its configuration from the folder that this names.
const app = next({ dev: false, dir: `${import.meta.dirname}/..`, port });
await app.prepare();
const answer = app.getRequestHandler();

const refuse = (response: ServerResponse, url: string, refusal: Refusal): void => {
  const { headers, body } = writeRefusal(url, refusal);
  response.writeHead(refusal.status, headers).end(body);
};

// Rate limits count by the address. Only the operator's own proxy may say that it is another one, and to the worker the
// process in front of it.
const trustsProxy = process.env["TRUST_PROXY"] === "1" || socket !== undefined;

const server = createServer(serverOptions(connectionLimits), (request, response) => {
  if (!trustsProxy) request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  const { url = "" } = request;
  const refusal = refuseRequest(request);
  if (refusal !== undefined) return refuse(response, url, refusal);
  if (worker?.hasAnswered === true && isTeachersPath(url.split("?", 1)[0] ?? "")) {
    worker
      .answer(request, response)
      .then((isAnswered) => isAnswered || refuse(response, url, { status: 503, code: "too_busy" }))
      .catch(() => response.destroy());
    return;
  }
  showFailure(request, response, `http://localhost:${port}`);
  answer(request, response).catch(() => response.destroy());
});

limitConnections(server, connectionLimits);

let isStopping = false;

/** Ends the process once, however often it is asked: what starts it passes the same signal on, often twice. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await stopServer(server, worker?.stop());
  process.exit(0);
}
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());

/** Next listens before the database is open, but its first response waits for that. */
async function announce(): Promise<void> {
  const { ok } = await fetch(`http://localhost:${port}/readyz`);
  if (ok) process.stdout.write(`Wellread is ready on http://localhost:${port}\n`);
  else process.stderr.write("Wellread serves pages, but cannot store answers: see /readyz\n");
  worker?.start();
}

if (socket === undefined) server.listen(port, () => void announce());
else {
  // Without the process in front of it, nobody asks it anything.
  process.on("disconnect", () => void stop());
  server.listen(socket, () => process.send?.({ isReady: true }));
}
