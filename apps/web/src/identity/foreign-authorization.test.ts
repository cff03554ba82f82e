import { expect, it } from "vitest";
import { startedViewSchema } from "@/attempt/start.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { guess } from "@/testing/guess";
import { question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

const ours = "t".repeat(43);

/** What proxies, and the sign-on of schools, put on every request. */
const foreign: [string, string][] = [
  ["the password of a proxy", "Basic c2Nob29sOnNlY3JldA=="],
  ["a bearer of somebody else", "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzY2hvb2wifQ.c2lnbmF0dXJl"],
  ["a bearer that is one sign too long", `Bearer ${ours}t`],
  ["a bearer without a token", "Bearer"],
  ["blank space", " "],
  ["several at once", `Basic c2Nob29sOnNlY3JldA==, Bearer ${ours}`],
  ["two bearers", `Bearer ${ours}, Bearer ${ours}`],
  ["a ticket", "Negotiate YIIZ"],
  ["a token under another name", `Token ${ours}`],
];

describeEachDatabase("an Authorization header that is not our token", () => {
  it.each(foreign)("leaves the browser who it is: %s", async (_name, authorization) => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const asked = question(attempt);
    const body = { response: guess(asked), revision: 1 };
    const saved = await visitor.put(responsePath(attempt, asked), body, { authorization });
    expect(saved.status).toBe(200);
    const page = await visitor.send(`/api/v1/attempts/${attempt.id}`, { headers: { authorization } });
    expect(page.status).toBe(200);
  });

  it.each(foreign)(
    "gives a page of another site no way around the origin check: %s",
    async (_name, authorization) => {
      const visitor = new Visitor();
      const attempt = await start(visitor);
      const asked = question(attempt);
      const body = { response: guess(asked), revision: 1 };
      const posted = await visitor.put(responsePath(attempt, asked), body, {
        authorization,
        "sec-fetch-site": "cross-site",
        origin: "https://elsewhere.example",
      });
      expect([posted.status, posted.json]).toEqual([
        403,
        expect.objectContaining({ code: "foreign_origin" }),
      ]);
    },
  );

  it.each(foreign)("gives the browser its cookie when it starts: %s", async (_name, authorization) => {
    const visitor = new Visitor();
    const started = await visitor.sendJson(
      "POST",
      "/api/v1/attempts",
      { article: "will-of-victory", topic: "all" },
      { authorization },
    );
    expect(started.status).toBe(201);
    expect(visitor.cookie).toMatch(/^wellread=/);
    expect(startedViewSchema.parse(started.json).token).toBeNull();
  });
});
