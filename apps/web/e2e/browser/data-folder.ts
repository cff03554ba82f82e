import { rmSync } from "node:fs";
import { join } from "node:path";
import { makeDataFolder } from "../../src/database/testing/make-data-folder.ts";

/**
 * The folder for the data of the server under test, and for anything else that a run of the browser tests stores. The
 * configuration is read again in every worker, so the first reading passes the folder on in the environment.
 */
export const dataFolder = (): string => {
  const given = process.env["E2E_DATA_DIR"];
  if (given !== undefined) return given;
  const made = makeDataFolder("e2e");
  process.env["E2E_DATA_DIR"] = made;
  // It may be in memory. Playwright's own teardown would come before the server is stopped, which needs its files.
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
};

/** Where servers keep the compiled code of the app, so that each but the first starts in half the work. */
export const compileCache = (): string => join(dataFolder(), "compiled");
