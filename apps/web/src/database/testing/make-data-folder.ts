import { existsSync, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system in memory, as Linux provides. In a container it may be small. */
const memory = "/dev/shm";
const enough = 2 * 1024 ** 3;

const hasRoom = (path: string): boolean => {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize >= enough;
};

/**
 * A new folder for the data of a database under test. It is in memory if there is room, as every answer is flushed,
 * which on a disk would take a third of the time of all tests.
 */
export const makeDataFolder = (name: string): string =>
  mkdtempSync(join(existsSync(memory) && hasRoom(memory) ? memory : tmpdir(), `wellread-${name}-`));
