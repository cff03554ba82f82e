import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below those that the system hands out for every connection: one of them may be gone by the time a server starts. */
const ports = { from: 20_000, to: 32_000 };

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(port, () => server.close(() => resolve(true)));
  });

/** A port of this machine that nobody listens on, nor will by chance. */
export const freePort = async (): Promise<number> => {
  const port = randomInt(ports.from, ports.to);
  return (await isFree(port)) ? port : freePort();
};
