import { existsSync, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system in memory, as Linux has it. A container may have a small one. */
const memory = "/dev/shm";
const enough = 2 * 1024 ** 3;

const isRoomy = (path: string): boolean => {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize >= enough;
};

/**
 * A new folder for the data of a database under test: in memory where there is room, as every answer is flushed
 * to where it is kept, and a disk would take a third of the time of all tests.
 */
export const makeDataFolder = (name: string): string =>
  mkdtempSync(join(existsSync(memory) && isRoomy(memory) ? memory : tmpdir(), `wellread-${name}-`));
