// Backs the database up, or puts a backup back: `wellread backup` and `wellread restore` run it in plain Node, with
// `--conditions=react-server`, as the modules of the server ask for.
import { backUp, type Holdings, restore } from "../src/database/backup.ts";
import { UnusableDatabase } from "../src/database/sqlite-file.ts";
import { readEnvironment } from "../src/environment.server.ts";

const [command, file = "", overwrite] = process.argv.slice(2);

const say = ({ assignments, students, attempts, answers }: Holdings): string =>
  `${assignments} assignments, ${students} students, ${attempts} attempts, ${answers} answers`;

/** The address of the database has a password, so the command names the variable. */
const ofPostgres = {
  backup: 'pg_dump --format=custom --file=FILE "$DATABASE_URL"',
  restore: 'pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" FILE',
};

function run(): string {
  const { dataDir, databaseUrl } = readEnvironment();
  if (command !== "backup" && command !== "restore") throw new UnusableDatabase("Say backup or restore");
  if (databaseUrl !== undefined) {
    throw new UnusableDatabase(
      `DATABASE_URL is set: the data is in PostgreSQL, which has commands of its own. Use\n  ${ofPostgres[command]}`,
    );
  }
  if (command === "backup") {
    const holdings = backUp(dataDir, file, { overwrite: overwrite === "--overwrite" });
    return `backed up to ${file}: ${say(holdings)}\n`;
  }
  const { holdings, former } = restore(dataDir, file);
  const kept = former === undefined ? "" : `the former database is kept as ${former}\n`;
  return `restored ${file}: ${say(holdings)}\n${kept}`;
}

try {
  process.stdout.write(run());
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`error: ${reason}\n`);
  process.exitCode = 1;
}
