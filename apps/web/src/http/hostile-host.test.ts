import { afterEach, expect, it, vi } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { appRoutes } from "@/testing/app-routes";
import { assign } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

const evil = "evil.example";
const hostile = {
  host: evil,
  "x-forwarded-host": evil,
  forwarded: `host=${evil}`,
  "x-forwarded-proto": "https",
};

afterEach(() => vi.unstubAllEnvs());

/** Every address that anybody may ask for, with parts that lead somewhere. */
const addresses = (code: string): string[] => {
  const parts: Record<string, string> = {
    id: "will-of-victory",
    article: "will-of-victory",
    topic: "units",
    format: "gift",
    code,
  };
  const filled = appRoutes.map(({ address }) =>
    address.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => parts[name] ?? "1"),
  );
  const quiz = `http://${evil}/articles/will-of-victory/quiz/units`;
  return [
    ...filled,
    `/api/v1/oembed?url=${encodeURIComponent(quiz)}`,
    `/api/v1/oembed?url=${encodeURIComponent(`http://${evil}/a/${code}`)}`,
  ];
};

/** Whether a cache between us and somebody else may keep an answer. */
const isKept = (headers: Headers): boolean =>
  !/\b(?:private|no-store)\b/.test(headers.get("cache-control") ?? "");

describeEachDatabase("without PUBLIC_URL, a request that names another host", () => {
  it("puts that host into no answer that a cache may give to others", async () => {
    const { code } = await assign();
    const asked = addresses(code);
    expect(asked.length).toBeGreaterThan(30);
    const repeating: string[] = [];
    const kept: string[] = [];
    for (const path of asked) {
      const { headers, text } = await new Visitor().send(path, { headers: hostile });
      const said = `${text} ${JSON.stringify([...headers])}`;
      if (!said.includes(evil)) continue;
      repeating.push(path);
      if (isKept(headers)) kept.push(path);
    }
    expect(kept).toEqual([]);
    // oEmbed answers with whole addresses.
    expect(repeating).toEqual(asked.slice(-2));
  });

  it("changes nothing where PUBLIC_URL says who we are, and answers may be kept", async () => {
    vi.stubEnv("PUBLIC_URL", "https://quiz.example");
    const url = "https://quiz.example/articles/will-of-victory/quiz/units";
    const path = `/api/v1/oembed?url=${encodeURIComponent(url)}`;
    const { status, headers, text } = await new Visitor().send(path, { headers: hostile });
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("public, max-age=300");
    expect(text).not.toContain(evil);
  });
});
