import { getPriority } from "node:os";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { startOwnServer } from "./browser/own-server.ts";

const madeSchema = z.object({
  assignment: z.object({ id: z.string(), code: z.string() }),
  token: z.string(),
});
const joinedSchema = z.object({
  attempt: z.string(),
  token: z.string(),
});
const attemptSchema = z.object({ questions: z.array(z.object({ id: z.string() })) });

test("students answer while what teachers ask for keeps its process busy, and both are told of changes @desktop", async () => {
  test.slow();
  const server = await startOwnServer();
  const send = (path: string, token: string, method = "GET", body?: object) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        origin: server.url,
        ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  try {
    await expect.poll(() => server.children().length, { timeout: 60_000 }).toBe(1);
    const [worker = 0] = server.children();
    // Its priority is lower from when it answers.
    await expect.poll(() => getPriority(worker), { timeout: 60_000 }).toBeGreaterThan(0);
    const made = madeSchema.parse(
      await (
        await send("/api/v1/assignments", "", "POST", { article: "will-of-victory", topic: "all" })
      ).json(),
    );
    const { id, code } = made.assignment;
    const joined = joinedSchema.parse(
      await (await send(`/api/v1/a/${code}/attempts`, "", "POST", { nickname: "Mira" })).json(),
    );
    const { questions } = attemptSchema.parse(
      await (await send(`/api/v1/attempts/${joined.attempt}`, joined.token)).json(),
    );
    const [question] = questions;

    const live = await send(`/api/v1/assignments/${id}/events`, made.token);
    const reader = live.body?.getReader();
    await reader?.read();
    const told = reader?.read();
    expect((await send(`/api/v1/assignments/${id}/lock`, made.token, "POST", { locked: true })).status).toBe(
      200,
    );
    expect((await told)?.done, "the worker's change reaches who watches").toBe(false);
    await reader?.cancel();

    // Nothing keeps a process busier than to be stopped.
    process.kill(worker, "SIGSTOP");
    const results = send(`/api/v1/assignments/${id}/results`, made.token);
    const saved = await send(
      `/api/v1/attempts/${joined.attempt}/responses/${question?.id ?? ""}`,
      joined.token,
      "PUT",
      { response: null, revision: 1 },
    );
    expect(saved.status).toBe(200);
    expect((await fetch(server.url)).status).toBe(200);
    process.kill(worker, "SIGCONT");
    expect((await results).status).toBe(200);

    process.kill(worker, "SIGKILL");
    await expect
      .poll(async () => (await send(`/api/v1/assignments/${id}`, made.token)).status, { timeout: 30_000 })
      .toBe(200);
  } finally {
    await server.kill();
  }
});
