import { expect, it } from "vitest";

/** The folders in which every file is for the server only; elsewhere the file's name says so. */
const files = import.meta.glob<string>(
  [
    "./{api,database,http,identity,limits,model}/**/*.ts",
    "./**/*.server.{ts,tsx}",
    "!./**/*.test.{ts,tsx}",
    "!./**/testing/*",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** Imported by `next.config.ts` and `scripts/`, which run in plain Node, where importing `server-only` throws. */
const readByPlainNode = [
  "./http/security-headers.ts",
  "./limits/bounded-queue.ts",
  "./model/local-events.ts",
];

it("no server file can get into a browser's bundle", () => {
  const open = Object.entries(files).flatMap(([file, text]) =>
    text.startsWith('import "server-only";\n') ? [] : [file],
  );
  expect(open).toEqual(readByPlainNode);
});
