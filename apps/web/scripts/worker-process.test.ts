import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WorkerProcess } from "./worker-process.ts";

/** A worker that answers at once, or after a while, or never, or ends; in plain JavaScript, as a process runs it. */
const program = `
import { createServer } from "node:http";
let go;
const gone = new Promise((resolve) => { go = resolve; });
createServer(async (request, response) => {
  if (request.url === "/go") go();
  if (request.url.endsWith("/questions")) await gone;
  if (request.url === "/end") process.exit(1);
  if (request.url === "/change") process.send({ changed: "an assignment" });
  if (request.url === "/large") return response.end(Buffer.alloc(8_000_000));
  if (request.url === "/slow") await new Promise((resolve) => setTimeout(resolve, 300));
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  response.setHeader("x-address", request.headers["x-forwarded-for"] ?? "");
  response.end(request.method + " " + request.url + " " + Buffer.concat(chunks).length + " " + process.pid);
}).listen(process.env.WELLREAD_WORKER_SOCKET, () => process.send({ isReady: true }));
process.on("disconnect", () => process.exit(0));
`;

/** Much less than is held for a whole school, so that little has to be sent. */
const mostHeld = 12 * 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), "worker-"));
const changes: string[] = [];
let worker: WorkerProcess;
let front: Server;
let origin = "";

beforeAll(async () => {
  const script = join(folder, "worker.mjs");
  writeFileSync(script, program);
  worker = new WorkerProcess(script, (assignment) => changes.push(assignment), mostHeld);
  front = createServer((request, response) => {
    request.headers["x-forwarded-for"] = "192.0.2.1";
    worker
      .answer(request, response)
      .then((isAnswered) => isAnswered || response.writeHead(503).end())
      .catch(() => response.destroy());
  });
  await once(front.listen(0, "127.0.0.1"), "listening");
  const address = front.address();
  if (address === null || typeof address === "string") throw new Error("does not listen on a port");
  origin = `http://127.0.0.1:${address.port}`;
});

afterAll(async () => {
  await worker.stop();
  front.closeAllConnections();
  front.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (path: string, caller = "a", body?: string) => {
  const answer = await fetch(`${origin}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: caller },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, text: await answer.text(), address: answer.headers.get("x-address") };
};

it("answers in a process of its own, with the method, the body and the address of the sender", async () => {
  const { text, address } = await ask("/some?where=1", "a", "word");
  expect(text).toMatch(/^POST \/some\?where=1 4 \d+$/);
  expect(text).not.toContain(String(process.pid));
  expect(address).toBe("192.0.2.1");
});

it("takes no more of a body than a handler would look at", async () => {
  const { text } = await ask("/", "a", "x".repeat(3_000_000));
  expect(Number(text.split(" ")[2])).toBeLessThan(1_300_000);
  expect(Number(text.split(" ")[2])).toBeGreaterThan(1024 * 1024);
});

it("tells what it has changed to those who watch in front of it", async () => {
  await ask("/change");
  await expect.poll(() => changes).toEqual(["an assignment"]);
});

it("refuses what one caller has too much of, and answers another meanwhile", async () => {
  const greedy = Array.from({ length: 30 }, () => ask("/slow", "greedy"));
  const other = await ask("/", "another");
  expect(other.status).toBe(200);
  const statuses = (await Promise.all(greedy)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(16);
  expect(statuses.filter((status) => status === 503)).toHaveLength(14);
});

it("answers others while more files of questions are sent than it reads at once", async () => {
  const sent = Array.from({ length: 8 }, (_, at) =>
    ask("/assignments/one/questions", `teacher ${at}`, "A {=b}"),
  );
  await expect.poll(() => worker.uploads, { timeout: 20_000 }).toBe(8);
  expect((await ask("/go", "another")).status).toBe(200);
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(sent.map(() => 200));
});

/** Opens a connection that sends something, and does not read. */
const connectTo = (sent: string): Socket => {
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.pause();
  socket.write(sent);
  return socket;
};

it("holds no more of large answers than it may for clients that do not read, and answers whoever does", async () => {
  const sockets = Array.from({ length: 6 }, () =>
    connectTo("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n"),
  );
  await expect.poll(() => worker.held, { timeout: 20_000 }).toBeGreaterThan(mostHeld / 3);
  expect((await ask("/large")).text).toHaveLength(8_000_000);
  expect(worker.held).toBeLessThanOrEqual(mostHeld);
  for (const socket of sockets) socket.destroy();
  await expect.poll(() => worker.held, { timeout: 20_000 }).toBe(0);
});

it("holds no more of bodies than it may for clients that do not send the end", async () => {
  const head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000001\r\n\r\n";
  const sockets = Array.from({ length: 14 }, () => connectTo(head + "x".repeat(1_000_000)));
  await expect.poll(() => worker.held, { timeout: 20_000 }).toBeGreaterThan(mostHeld * 0.9);
  expect(worker.held).toBeLessThanOrEqual(mostHeld);
  expect((await ask("/", "a", "word")).text).toContain("POST / 4");
  for (const socket of sockets) socket.destroy();
  await expect.poll(() => worker.held, { timeout: 20_000 }).toBe(0);
});

it("is started anew once it has ended, and says meanwhile that it cannot answer", async () => {
  const before = (await ask("/")).text;
  expect((await ask("/end")).status).toBe(503);
  await expect.poll(async () => (await ask("/")).status, { timeout: 30_000 }).toBe(200);
  expect((await ask("/")).text).not.toBe(before);
});
