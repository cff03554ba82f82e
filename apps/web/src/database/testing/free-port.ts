import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below the ephemeral ports, which the system may give to a connection before the server starts. */
const ports = { from: 20_000, to: 32_000 };

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(port, () => server.close(() => resolve(true)));
  });

/** A port of this machine on which nothing listens, or will by chance. */
export const freePort = async (): Promise<number> => {
  const port = randomInt(ports.from, ports.to);
  return (await isFree(port)) ? port : freePort();
};
