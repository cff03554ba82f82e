import "server-only";
import { deleteExpiredAssignments } from "./assignment/delete.server";
import { deleteExpired } from "./attempt/submit.server";
import { closeDatabase, getDatabase } from "./database/database";
import { type Environment, readEnvironment } from "./environment.server";
import { log } from "./log.server";
import { endAllOverdueAttempts } from "./model/deadlines";
import { deleteExpiredForms } from "./model/kept-forms";
import { beforeExit } from "./stopping";

const day = 24 * 60 * 60 * 1000;
const halfMinute = 30 * 1000;

async function tidy(): Promise<void> {
  try {
    log.info("expired_attempts_deleted", { count: await deleteExpired() });
  } catch {
    log.warn("expired_attempts_not_deleted");
  }
  try {
    log.info("expired_assignments_deleted", { count: await deleteExpiredAssignments() });
  } catch {
    log.warn("expired_assignments_not_deleted");
  }
}

async function sweep(): Promise<void> {
  try {
    await endAllOverdueAttempts();
  } catch {
    log.warn("overdue_attempts_not_ended");
  }
  try {
    await deleteExpiredForms();
  } catch {
    log.warn("expired_forms_not_deleted");
  }
}

function announce({ databaseUrl, publicOrigin }: Environment): void {
  log.info("database_ready", { database: databaseUrl === undefined ? "sqlite" : "postgres" });
  if (publicOrigin?.startsWith("https:") !== true) {
    log.warn("cookies_not_secure", { reason: "PUBLIC_URL is not an https address" });
  }
}

/** Checks the settings and migrates the database; ends the process with a clear line if either fails. */
export async function startServer(): Promise<void> {
  try {
    const environment = readEnvironment();
    await getDatabase();
    beforeExit(closeDatabase);
    announce(environment);
  } catch (error) {
    log.error("start_failed", { reason: error instanceof Error ? error.message : "unknown" });
    process.exit(1);
  }
  await tidy();
  setInterval(() => void tidy(), day).unref();
  setInterval(() => void sweep(), halfMinute).unref();
}
