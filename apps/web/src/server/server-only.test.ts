import { expect, it } from "vitest";

const files = import.meta.glob<string>(["./**/*.ts", "!./**/*.test.ts", "!./**/*.d.ts", "!./**/testing/*"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Read by `next.config.ts` and `scripts/`, which plain Node runs: there the import throws. */
const readByPlainNode = ["./http/security-headers.ts"];

it("no file of the server can get into a browser's bundle", () => {
  const open = Object.entries(files).flatMap(([file, text]) =>
    text.startsWith('import "server-only";\n') ? [] : [file],
  );
  expect(open).toEqual(readByPlainNode);
});
