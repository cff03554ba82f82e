import "server-only";
import { getDatabase } from "./database";

/** Writes to the database; throws if it cannot. */
export async function beatHeart(): Promise<void> {
  const database = await getDatabase();
  await database
    .insertInto("heartbeat")
    .values({ id: 1, beat_at: Date.now() })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ beat_at: Date.now() }))
    .execute();
}
