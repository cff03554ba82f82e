import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { attackSize, inWords, noteCounts } from "../src/testing/attack.ts";
import { startOwnServer } from "./browser/own-server.ts";

/** Connections of each kind. */
const clients = attackSize(60);
const saves = 60;

const startedSchema = z.object({
  token: z.string(),
  attempt: z.object({ id: z.string(), questions: z.array(z.object({ id: z.string() })) }),
});
const madeSchema = z.object({ assignment: z.object({ id: z.string() }), token: z.string() });

/** What each kind of client sends first, and then again and again. */
type Slow = { first: string; piece?: string };

test("clients that send or read slowly, or not at all, keep no save waiting @desktop", async () => {
  test.setTimeout(300_000);
  const server = await startOwnServer();
  const sockets: Socket[] = [];
  try {
    const { url } = server;
    const { port } = new URL(url);
    const post = async (
      path: string,
      body: object,
      headers: Record<string, string> = {},
    ): Promise<unknown> => {
      const sent = { "content-type": "application/json", origin: url, ...headers };
      return (
        await fetch(`${url}${path}`, { method: "POST", headers: sent, body: JSON.stringify(body) })
      ).json();
    };
    const quiz = { article: "will-of-victory", topic: "all" };
    const { attempt, token } = startedSchema.parse(await post("/api/v1/attempts", quiz));
    const made = madeSchema.parse(await post("/api/v1/assignments", quiz));
    const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${more}\r\n`;
    const kinds: Record<string, Slow> = {
      "that say nothing": { first: "" },
      "that send headers a byte at a time": { first: get("/").slice(0, -2), piece: "x" },
      "that send a body a byte at a time": {
        first: `POST /api/v1/attempts HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${url}\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n`,
        piece: " ",
      },
      "that do not read a large answer": {
        first: get("/api/v1/articles/will-of-victory/questions").repeat(20),
      },
      "that do not read a stream of events": {
        first: get(
          `/api/v1/assignments/${made.assignment.id}/events`,
          `Authorization: Bearer ${made.token}\r\n`,
        ),
      },
      "that send what is no HTTP": { first: "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", piece: "\0" },
    };
    for (const { first, piece } of Object.values(kinds)) {
      for (let each = 0; each < clients; each += 1) {
        const socket = connect(Number(port), "localhost");
        sockets.push(socket);
        socket.on("error", () => socket.destroy());
        socket.pause();
        if (first !== "") socket.write(first, "latin1");
        if (piece === undefined) continue;
        const timer = setInterval(() => socket.write(piece), 1000);
        socket.on("close", () => clearInterval(timer));
      }
    }
    await setTimeout(500);
    let acknowledged = 0;
    for (let revision = 1; revision <= saves; revision += 1) {
      const asked = attempt.questions[revision % attempt.questions.length]?.id ?? "";
      const answer = await fetch(`${url}/api/v1/attempts/${attempt.id}/responses/${asked}`, {
        method: "PUT",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify({ response: null, revision }),
      });
      if (answer.status === 200) acknowledged += 1;
    }
    const held = sockets.filter(({ closed }) => !closed).length;
    noteCounts(
      `${inWords(sockets.length)} slow clients of ${Object.keys(kinds).length} kinds, ${inWords(held)} still connected at the end: ${acknowledged} of ${saves} saves of somebody else acknowledged`,
    );
    expect(acknowledged).toBe(saves);
    expect(held).toBeGreaterThan(clients);
    for (const path of ["/", "/readyz"]) expect((await fetch(`${url}${path}`)).status).toBe(200);
  } finally {
    for (const socket of sockets) socket.destroy();
    await server.kill();
  }
});
