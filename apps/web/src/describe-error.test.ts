import { afterEach, expect, it, vi } from "vitest";
import { answers, handle } from "./http/handle";
import { describeError } from "./log.server";

const secret = "Quetzalcoatlus";

afterEach(() => vi.restoreAllMocks());

const failing = (): never => {
  const cause = Object.assign(new TypeError(`no ${secret}`), { code: "ERR_SQLITE_ERROR" });
  throw Object.assign(new RangeError(`of ${secret}\n    at ${secret}\nand ${secret}`, { cause }), {
    code: "23505",
    detail: secret,
  });
};

it("an error's name, code and place are logged, but nothing of its message", async () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  const run = handle(answers.json, async () => failing());
  const request = new Request("http://localhost:3000/x");
  const response = await run(request, { params: Promise.resolve({}) });
  expect(response.status).toBe(500);
  const [line = ""] = lines;
  expect(JSON.parse(line)).toMatchObject({
    event: "handler_failed",
    method: "GET",
    error: "RangeError",
    code: "23505",
    cause: "TypeError ERR_SQLITE_ERROR",
    at: expect.stringContaining("describe-error.test.ts"),
  });
  expect(line + (await response.text())).not.toContain(secret);
});

it.each([
  ["a string", secret],
  ["a name that was made of it", Object.assign(new Error("x"), { name: `${secret} ${secret}` })],
  ["a code that is none", Object.assign(new Error("x"), { code: `for ${secret}` })],
  ["a stack of its own", Object.assign(new Error("x"), { stack: `${secret}\n    at ${secret}` })],
])("nothing that somebody typed is logged of %s", (_what, thrown) => {
  expect(JSON.stringify(describeError(thrown))).not.toContain(secret);
});
