import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { run } from "./run.ts";

it.each(["backup", "restore"])("wellread %s says in words why it did nothing, and ends with 1", (command) => {
  const folder = mkdtempSync(join(tmpdir(), "wellread-keep-"));
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("DATABASE_URL", "");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  let [out, err] = ["", ""];
  const output = { out: (text: string) => (out += text), err: (text: string) => (err += text), width: 100 };
  expect(run([command, join(folder, "class.db")], output)).toBe(1);
  expect(out).toBe("");
  expect(err).toMatch(/^error: (?:There is no database|.*class\.db is not there)/);
  expect(readdirSync(folder)).toEqual([]);
});
