import "server-only";
import { deleteExpiredAssignments } from "@/server/assignments/delete-expired-assignments";
import { sweepDeadlines } from "@/server/assignments/sweep-deadlines";
import { deleteExpired } from "@/server/attempts/delete-expired";
import { deleteExpiredForms } from "@/server/forms/kept/delete-expired-forms";
import { getDatabase } from "@/server/database/database";
import { readEnvironment, type Environment } from "@/server/environment";
import { log } from "@/server/log";

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
    await sweepDeadlines();
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
    announce(environment);
  } catch (error) {
    log.error("start_failed", { reason: error instanceof Error ? error.message : "unknown" });
    process.exit(1);
  }
  await tidy();
  setInterval(() => void tidy(), day).unref();
  setInterval(() => void sweep(), halfMinute).unref();
}
