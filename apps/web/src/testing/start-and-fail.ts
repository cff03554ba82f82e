import { startPostgres } from "@/database/testing/start-postgres";

// A run that used a PostgreSQL twice and failed, as a run of tests does: it says so by its exit code, and ends by itself.
for (let turn = 0; turn < 2; turn += 1) {
  const { stop } = await startPostgres();
  await stop();
}
process.exitCode = 3;
