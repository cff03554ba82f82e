import { expect, it } from "vitest";

/** The server's ground, where every file is for the server alone; elsewhere a file says so by its name. */
const files = import.meta.glob<string>(
  [
    "./{api,database,http,identity,limits,model}/**/*.ts",
    "./**/*.server.{ts,tsx}",
    "!./**/*.test.{ts,tsx}",
    "!./**/testing/*",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** Read by `next.config.ts` and `scripts/`, which plain Node runs: there the import throws. */
const readByPlainNode = ["./http/security-headers.ts"];

it("no file of the server can get into a browser's bundle", () => {
  const open = Object.entries(files).flatMap(([file, text]) =>
    text.startsWith('import "server-only";\n') ? [] : [file],
  );
  expect(open).toEqual(readByPlainNode);
});
