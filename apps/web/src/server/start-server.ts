import "server-only";
import { getDatabase } from "@/server/database/database";
import { readEnvironment } from "@/server/environment";
import { log } from "@/server/log";

/** Checks the settings and migrates the database; ends the process with a clear line if either fails. */
export async function startServer(): Promise<void> {
  try {
    const { databaseUrl, publicOrigin } = readEnvironment();
    await getDatabase();
    log.info("database_ready", { database: databaseUrl === undefined ? "sqlite" : "postgres" });
    const address = publicOrigin ?? `http://localhost:${process.env["PORT"] ?? "3000"}`;
    process.stdout.write(`Wellread is ready on ${address}\n`);
    if (!publicOrigin?.startsWith("https:")) {
      log.warn("cookies_not_secure", { reason: "PUBLIC_URL is not an https address" });
    }
  } catch (error) {
    log.error("start_failed", { reason: error instanceof Error ? error.message : "unknown" });
    process.exit(1);
  }
}
