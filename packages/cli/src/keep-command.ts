import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { exitCodes, type ExitCode, type Output } from "./output.ts";

const server = new URL("../../../apps/web/", import.meta.url);

/**
 * `wellread backup FILE [--overwrite]` and `wellread restore FILE`. Only the server's own program knows its database, so
 * it is run as the server is: from its folder, with the same settings.
 */
export function addKeepCommands(program: Command, output: Output, finish: (code: ExitCode) => void): void {
  const keep = (...args: string[]) => {
    const script = fileURLToPath(new URL("scripts/keep-database.ts", server));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--conditions=react-server", script, ...args],
      { cwd: server, encoding: "utf8" },
    );
    output.out(stdout);
    output.err(stderr);
    finish(status === 0 ? exitCodes.well : exitCodes.findings);
  };
  program
    .command("backup")
    .description("copy the server's database to a file, while it runs, and verify the copy")
    .argument("<file>", "where to write it")
    .option("--overwrite", "replace a file that is there")
    .action((file: string, { overwrite }: { overwrite?: true }) => {
      keep("backup", resolve(file), ...(overwrite ? ["--overwrite"] : []));
    });
  program
    .command("restore")
    .description("put a backup in the place of the database, whose server is stopped; the former one is kept")
    .argument("<file>", "the backup")
    .action((file: string) => keep("restore", resolve(file)));
}
