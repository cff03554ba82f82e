import { rm } from "node:fs/promises";
import { dataFolder } from "./data-folder.ts";

/** Leaves nothing of a run behind: the folder may be one in memory. */
export default (): Promise<void> => rm(dataFolder(), { recursive: true, force: true });
