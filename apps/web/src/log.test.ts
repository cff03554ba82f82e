import { afterEach, expect, it, vi } from "vitest";
import { closeDatabase, getDatabase } from "./database/database";
import { describeEachDatabase } from "./database/testing/describe-each-database";
import { problemSchema } from "./http/problem";
import { guess } from "./testing/guess";
import { question, responsePath, start } from "./testing/take";
import { Visitor } from "./testing/visitor";

afterEach(() => vi.restoreAllMocks());

describeEachDatabase("an internal error", () => {
  it("is answered as a problem and logged without any personal data", async () => {
    const lines: string[] = [];
    const note = (line: unknown): boolean => lines.push(String(line)) > 0;
    vi.spyOn(process.stdout, "write").mockImplementation(note);
    vi.spyOn(process.stderr, "write").mockImplementation(note);
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const asked = question(attempt);
    await (await getDatabase()).destroy();

    const body = { response: guess(asked), revision: 1 };
    const { status, json } = await visitor.put(responsePath(attempt, asked), body, {
      "x-request-id": "k-e-y",
    });
    expect([status, problemSchema.parse(json).code]).toEqual([500, "internal_error"]);
    const written = lines.join("");
    expect(written).toContain('"event":"handler_failed"');
    for (const secret of [attempt.id, visitor.cookie ?? "no cookie", asked.id, "k-e-y", "option"]) {
      expect(written).not.toContain(secret);
    }
    await closeDatabase().catch(() => {});
  });
});
