import { dataFolder } from "./data-folder.ts";
import { freePort } from "../../src/database/testing/free-port.ts";

/** A free port and an empty data folder for the server under test, the same in every worker. */
export const testServer = async (): Promise<{ port: string; dataDir: string }> => {
  const port = (process.env["E2E_PORT"] ??= String(await freePort()));
  return { port, dataDir: dataFolder() };
};
