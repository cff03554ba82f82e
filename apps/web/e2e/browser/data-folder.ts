import { makeDataFolder } from "../../src/database/testing/make-data-folder.ts";

/**
 * The folder of the data of the server under test, and of whatever else a run of the browser tests stores. The
 * configuration is read again in every worker, so the first reading hands it on in the environment.
 */
export const dataFolder = (): string => (process.env["E2E_DATA_DIR"] ??= makeDataFolder("e2e"));
