import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// Imported by a server under attack: on a signal it prints what its memory holds once all that is not needed is gone.
setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

process.on("SIGUSR2", () => {
  if (typeof collect === "function") collect();
  const { heapUsed, rss } = process.memoryUsage();
  process.stdout.write(`${JSON.stringify({ event: "memory", heapUsed, rss })}\n`);
});
