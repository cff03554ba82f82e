import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";

/**
 * A free port and an empty data folder for the server under test. The configuration is read again in every
 * worker, so what the first reading chose is handed on in the environment.
 */
export const testServer = async (): Promise<{ port: string; dataDir: string }> => {
  const port = (process.env["E2E_PORT"] ??= String(await freePort()));
  const dataDir = (process.env["E2E_DATA_DIR"] ??= mkdtempSync(join(tmpdir(), "wellread-e2e-")));
  return { port, dataDir };
};
