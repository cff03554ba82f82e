import "server-only";
import { deleteExpiredAssignments } from "./assignment/delete.server";
import { deleteExpired } from "./attempt/submit.server";
import { closeDatabase, getDatabase } from "./database/database";
import { type Environment, readEnvironment } from "./environment.server";
import { log } from "./log.server";
import { endAllOverdueAttempts } from "./model/deadlines";
import { bringBack, dropCopies } from "./model/grace-copies";
import { deleteExpiredForms } from "./model/kept-forms";
import { deleteExpiredRemovals } from "./model/removals";
import { judgeClock, type Sweep } from "./model/sweep-clock";
import { beforeExit } from "./stopping";

const day = 24 * 60 * 60 * 1000;
const halfMinute = 30 * 1000;

/** Whether the clock jumped, so that what it calls due may not be. */
let isClockDoubted = false;

async function deleteDue(now: number, round: Sweep): Promise<void> {
  try {
    await dropCopies(now);
    log.info("expired_attempts_deleted", { count: await deleteExpired(now, round) });
  } catch {
    log.warn("expired_attempts_not_deleted");
  }
  try {
    log.info("expired_assignments_deleted", { count: await deleteExpiredAssignments(now, round) });
  } catch {
    log.warn("expired_assignments_not_deleted");
  }
}

/** Deletes what is due, unless the operator or a clock that jumped stands against it. */
export async function tidy(now: number = Date.now(), uptime: number = performance.now()): Promise<void> {
  try {
    if (readEnvironment().keepsExpired) {
      log.info("expired_brought_back", { count: await bringBack() });
      return;
    }
    const verdict = await judgeClock(now, uptime);
    isClockDoubted = verdict.doubt !== undefined && verdict.doubt !== "first_start";
    if (verdict.doubt === undefined) return await deleteDue(now, verdict.sweep);
    log[isClockDoubted ? "warn" : "info"]("nothing_expired_deleted", { reason: verdict.doubt });
    // A clock that was ahead deleted what was not due yet.
    if (verdict.doubt === "clock_went_back") {
      log.info("expired_brought_back", { count: await bringBack(now) });
    }
  } catch {
    log.warn("expired_not_looked_for");
  }
}

async function sweep(): Promise<void> {
  try {
    await endAllOverdueAttempts();
  } catch {
    log.warn("overdue_attempts_not_ended");
  }
  if (isClockDoubted) return;
  try {
    await deleteExpiredForms();
  } catch {
    log.warn("expired_forms_not_deleted");
  }
  try {
    await deleteExpiredRemovals();
  } catch {
    log.warn("expired_removals_not_deleted");
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
