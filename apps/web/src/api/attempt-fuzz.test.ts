import * as fc from "fast-check";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { attackSize, inWords, noteCounts } from "@/testing/attack";
import { guess } from "@/testing/guess";
import { question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

/** Requests for each database: a tenth of those that `e2e/fuzz.spec.ts` sends, each built of an answer that is right in form. */
const runs = Math.ceil(attackSize(4000) / 10);

const hostileText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "\0",
    "\ud800",
    "../..",
    "'; drop table attempts; --",
    "",
  ),
  fc.string({ minLength: 200, maxLength: 5000 }),
);

/** Any JSON, and often something near to what is meant: an answer with a part of it replaced. */
const nearTo = (valid: unknown) =>
  fc.oneof(
    fc.json().map((text) => JSON.parse(text) as unknown),
    fc.tuple(fc.nat(), fc.oneof(hostileText, fc.jsonValue())).map(([at, value]) => {
      const text = JSON.stringify(valid);
      const strings = [...text.matchAll(/"[^"]*"/g)];
      const found = strings[at % strings.length];
      if (found === undefined) return value;
      const isKey = text[found.index + found[0].length] === ":";
      const replaced = JSON.stringify(isKey ? JSON.stringify(value) : value);
      return JSON.parse(
        text.slice(0, found.index) + replaced + text.slice(found.index + found[0].length),
      ) as unknown;
    }),
  );

const rawBody = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("[", "{", '"', ":", ",", "]", "}", "\\", "1") }),
  fc.uint8Array({ maxLength: 300 }),
);

const types = fc.constantFrom(
  "application/json",
  "application/x-www-form-urlencoded",
  "text/plain",
  "multipart/form-data",
);

const segment = fc.oneof(hostileText, fc.string()).map((text) => {
  const wellFormed = text.toWellFormed().slice(0, 300);
  return wellFormed === "" ? "-" : encodeURIComponent(wellFormed);
});

describeEachDatabase("whatever is sent", () => {
  it("is answered without a fault of ours", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor, { questions: 20 });
    const statuses = new Map<number, number>();
    const note = (status: number) => {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status).toBeLessThan(500);
    };
    const asked = fc.constantFrom(...attempt.questions);
    const save = asked.chain((one) =>
      nearTo({ response: guess(one), marked: false, revision: 1 }).map(
        (body) => () => visitor.put(responsePath(attempt, one), body),
      ),
    );
    const begin = nearTo({ article: "will-of-victory", topic: "all", seed: "s", questions: 5 }).map(
      (body) => () => visitor.post("/api/v1/attempts", body),
    );
    const retry = fc.oneof(fc.integer(), fc.constantFrom(1, 2)).map(
      (revision) => () =>
        visitor.put(responsePath(attempt, question(attempt)), {
          response: guess(question(attempt)),
          revision,
        }),
    );
    const raw = fc
      .tuple(
        rawBody,
        types,
        fc.constantFrom("/api/v1/attempts", "/attempts", responsePath(attempt, question(attempt))),
      )
      .map(
        ([body, type, path]) =>
          () =>
            visitor.send(path, {
              method: path.startsWith("/api/v1/attempts/") ? "PUT" : "POST",
              body: body as BodyInit,
              headers: { "content-type": type },
            }),
      );
    const form = fc
      .tuple(
        fc.integer({ min: 1, max: attempt.questions.length }),
        fc.array(
          fc.tuple(
            fc.oneof(
              hostileText,
              fc.constantFrom(
                "option",
                "go",
                "marked",
                "position",
                "text",
                "confirmed",
                "value.a",
                "pair.a",
                "gap.gap-1",
              ),
            ),
            hostileText,
          ),
          { maxLength: 30 },
        ),
      )
      .map(
        ([number, fields]) =>
          () =>
            visitor.submit(`/attempts/${attempt.id}/questions/${number}/response`, fields),
      );
    const path = fc.tuple(segment, segment, segment).map(([a, b, c]) => () => {
      const paths = [
        `/api/v1/articles/${a}`,
        `/api/v1/attempts/${a}`,
        `/api/v1/attempts/${a}/result`,
        `/api/v1/${a}/${b}/${c}`,
      ];
      return visitor.get(paths[a.length % paths.length] ?? "/");
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(save, begin, retry, raw, form, path), async (send) =>
        note((await send()).status),
      ),
      { numRuns: runs },
    );
    noteCounts(`${inWords(runs)} requests about one attempt to the handlers themselves: 0 faults of ours`);
    // The generator must reach the inside, not only the guards.
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 303, 400, 404]));
  }, 600_000);
});
