import "server-only";
import { Client } from "pg";
import { log } from "@/server/log";
import { channel, localEvents } from "./publish";

const shared = globalThis as typeof globalThis & { wellreadListener?: Promise<Client> | undefined };

/** In milliseconds. */
const retryAfter = 1000;

const forget = (): void => {
  shared.wellreadListener = undefined;
};

/** Connects anew; whoever watches may have missed something, so each is told to look again. */
async function reconnect(databaseUrl: string): Promise<void> {
  const watched = localEvents().eventNames();
  if (watched.length === 0) return;
  try {
    await listen(databaseUrl);
    for (const assignment of watched) localEvents().emit(assignment);
  } catch {
    setTimeout(() => void reconnect(databaseUrl), retryAfter).unref();
  }
}

async function connect(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl, keepAlive: true });
  client.on("notification", ({ payload }) => {
    if (payload !== undefined) localEvents().emit(payload);
  });
  client.on("error", () => {
    log.warn("listener_lost");
    forget();
    setTimeout(() => void reconnect(databaseUrl), retryAfter).unref();
  });
  await client.connect();
  await client.query(`listen ${channel}`);
  return client;
}

/** Hears what other servers on the same PostgreSQL publish, by one connection for the whole process. */
export async function listen(databaseUrl: string): Promise<void> {
  shared.wellreadListener ??= connect(databaseUrl).catch((error: unknown) => {
    forget();
    throw error;
  });
  await shared.wellreadListener;
}

/** Stops hearing them. */
export async function stopListening(): Promise<void> {
  const client = await shared.wellreadListener;
  forget();
  await client?.end();
}
