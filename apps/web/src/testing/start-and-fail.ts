import { startPostgres } from "@/database/testing/start-postgres";

// A run that used a PostgreSQL and failed, as a run of tests does: it says so by its exit code, and ends by itself.
const { stop } = await startPostgres();
await stop();
process.exitCode = 3;
