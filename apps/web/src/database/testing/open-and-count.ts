import { sql } from "kysely";
import { closeDatabase, getDatabase } from "@/database/database";

// Opens the database as a starting server does, and prints how many migrations it holds. Before that, it says on the
// other stream that it begins.
process.stderr.write("opening\n");
const count = sql<{ n: number }>`select count(*) as n from kysely_migration`;
const { rows } = await count.execute(await getDatabase());
process.stdout.write(String(rows[0]?.n));
await closeDatabase();
