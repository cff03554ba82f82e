// Serves the built app: `next start`, but odd requests are refused before they reach Next, the address is printed
// once answers can be stored, and requests under way are finished when the server is told to stop.
import { createServer, type ServerResponse } from "node:http";
import next from "next";
import { refuseRequest, type Refusal } from "./refuse-request.ts";
import { showFailure } from "./show-failure.ts";
import { writeRefusal } from "./write-refusal.ts";

const port = Number(process.env["PORT"] ?? 3000);
const patience = 10_000;

// In a route's place, as Next loads its configuration from there.
const app = next({ dev: false, dir: `${import.meta.dirname}/..`, port });
await app.prepare();
const answer = app.getRequestHandler();

const refuse = (response: ServerResponse, url: string, refusal: Refusal): void => {
  const { headers, body } = writeRefusal(url, refusal);
  response.writeHead(refusal.status, headers).end(body);
};

// Rate limits count by the address. Only a proxy of the operator's own may say that it is another one.
const trustsProxy = process.env["TRUST_PROXY"] === "1";

const server = createServer((request, response) => {
  if (!trustsProxy) request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  const refusal = refuseRequest(request);
  if (refusal !== undefined) return refuse(response, request.url ?? "", refusal);
  showFailure(request, response, `http://localhost:${port}`);
  answer(request, response).catch(() => response.destroy());
});

/** New connections are refused, open ones are finished, and then, or when patience ends, the process does. */
function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), patience).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);

/** Next listens before the database is open; its first answer waits for that. */
async function announce(): Promise<void> {
  const { ok } = await fetch(`http://localhost:${port}/readyz`);
  if (ok) process.stdout.write(`Wellread is ready on http://localhost:${port}\n`);
  else process.stderr.write("Wellread serves pages, but cannot store answers: see /readyz\n");
}
server.listen(port, () => void announce());
