import { expect, test as base } from "@playwright/test";
import { Client } from "pg";
import { startPostgres } from "../src/database/testing/start-postgres.ts";
import { join, openBrowser, rowOf } from "./browser/assignment-steps.ts";
import { answerSomehow, assign } from "./browser/class.ts";
import { startOwnServer, type OwnServer } from "./browser/own-server.ts";

type Pair = { databaseUrl: string; one: OwnServer; other: OwnServer };

/** Two servers of the app over one PostgreSQL, all three real. */
const test = base.extend<{ pair: Pair }>({
  pair: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const { url, stop } = await startPostgres();
      const databaseUrl = `${url}/postgres`;
      // Started together, as after a deployment: only one of them creates the tables.
      const [one, other] = await Promise.all([startOwnServer(databaseUrl), startOwnServer(databaseUrl)]);
      await use({ databaseUrl, one, other });
      await Promise.all([one.kill(), other.kill()]);
      await stop();
    },
    { timeout: 120_000 },
  ],
});

/** Ends every connection to the database, as a restart of it does. */
const cutConnections = async (connectionString: string): Promise<void> => {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()");
  await client.end();
};

test("answers saved on one server are shown by the teacher's table on another, through restarts @desktop", async ({
  browser,
  pair: { databaseUrl, one, other },
}) => {
  test.setTimeout(180_000);
  const teacher = await openBrowser(browser, { baseURL: one.url });
  const made = await assign(teacher);
  // Cookies are for a host, whatever the port, so both recognise the same browser.
  await teacher.goto(`${other.url}/assignments/${made.id}/live`);
  const isLive = teacher.getByText("This page keeps itself up to date.");
  await expect(isLive).toBeVisible();
  let reloads = 0;
  teacher.on("framenavigated", () => (reloads += 1));

  const student = await openBrowser(browser, { baseURL: one.url });
  await join(student, made.code, "Mira");
  await expect(rowOf(teacher, "Mira")).toContainText("0 of 6");
  await answerSomehow(student);
  await expect(rowOf(teacher, "Mira")).toContainText("1 of 6");

  // The student's server stops and starts again.
  await one.kill();
  await one.start();
  await answerSomehow(student);
  await expect(rowOf(teacher, "Mira")).toContainText("2 of 6");

  // The teacher's server stops and starts again. What happened meanwhile is not lost.
  await other.kill();
  await answerSomehow(student);
  await expect(teacher.getByText("No connection. Trying again…")).toBeVisible();
  await other.start();
  await expect(rowOf(teacher, "Mira")).toContainText("3 of 6", { timeout: 20_000 });
  await expect(isLive).toBeVisible();
  await answerSomehow(student);
  await expect(rowOf(teacher, "Mira")).toContainText("4 of 6");

  // The database drops both connections, and each server connects again.
  await cutConnections(databaseUrl);
  await expect(async () => {
    const answers = [one, other].map(({ url }) => student.request.get(`${url}/readyz`));
    for (const answer of await Promise.all(answers)) expect(answer.ok()).toBe(true);
  }).toPass();
  await answerSomehow(student);
  await expect(rowOf(teacher, "Mira")).toContainText("5 of 6", { timeout: 20_000 });
  expect(reloads, "the table was live").toBe(0);
  await Promise.all([teacher, student].map((page) => page.context().close()));
});
