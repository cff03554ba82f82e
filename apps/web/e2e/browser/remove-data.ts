import { rm } from "node:fs/promises";
import { dataFolder } from "./data-folder.ts";

/** Removes what a run leaves behind, as the folder may be in memory. */
export default (): Promise<void> => rm(dataFolder(), { recursive: true, force: true });
