import { once } from "node:events";
import type { Server } from "node:http";
import { setTimeout } from "node:timers/promises";
import { askToStop, finishWork } from "../src/stopping.ts";

/** How long a request under way is waited for, in milliseconds. Together with what follows, a stop takes at most 2 s. */
const patience = 1300;

/** How long the database may take to let go of what others wait for, in milliseconds. */
const lastPatience = 500;

/**
 * Takes no more connections, finishes the requests under way, and then what is left for the end, such as closing the
 * database. A live page would keep its connection for ever: it is told to come back, which it does by itself.
 *
 * @param others what ends at the same time, and is waited for as long as the requests.
 */
export async function stopServer(
  server: Server,
  others: Promise<unknown> = Promise.resolve(),
): Promise<void> {
  const closed = once(server, "close");
  server.close();
  askToStop();
  // A browser keeps the connection of a finished request open for the next one.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  await Promise.race([Promise.all([closed, others]), setTimeout(patience, undefined, { ref: false })]);
  clearInterval(sweep);
  server.closeAllConnections();
  await Promise.race([finishWork(), setTimeout(lastPatience, undefined, { ref: false })]);
}
