import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/**
 * A free port and an empty data folder for the server under test. The configuration is read again in every
 * worker, so what the first reading chose is handed on in the environment.
 */
export const testServer = async (): Promise<{ port: string; dataDir: string }> => {
  const port = (process.env["E2E_PORT"] ??= String(await freePort()));
  const dataDir = (process.env["E2E_DATA_DIR"] ??= mkdtempSync(join(tmpdir(), "wellread-e2e-")));
  return { port, dataDir };
};
