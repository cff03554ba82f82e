import type { IncomingHttpHeaders } from "node:http";
import { assert as check, constantFrom, property, record, string, oneof, constant, option } from "fast-check";
import { parseAndValidateFlightRouterState as parseState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";
import { describe, expect, it } from "vitest";
import { refuseRequest } from "./refuse-request.ts";

const get = (headers: IncomingHttpHeaders, url = "/") =>
  refuseRequest({ method: "GET", url, headers })?.status;

const tree = encodeURIComponent(JSON.stringify(["", { children: ["__PAGE__", {}] }, null, "refetch"]));

describe("what is meant for Next's own parts", () => {
  it("goes on if it is what Next's script says as it goes from page to page", () => {
    const headers = {
      rsc: "1",
      "next-router-state-tree": tree,
      "next-router-prefetch": "1",
      "next-router-segment-prefetch": "/_tree",
      "next-url": "/articles/will-of-victory",
    };
    const sent = { ...headers };
    expect(get(sent, "/articles/will-of-victory?_rsc=1abcd")).toBeUndefined();
    expect(sent).toEqual(headers);
  });

  it.each([
    ["a state that is no JSON", { "next-router-state-tree": "x" }],
    ["a state that cannot be decoded", { "next-router-state-tree": "%ff" }],
    ["a state of another shape", { "next-router-state-tree": "%5B%22%22%5D" }],
    ["a state that goes on for ever", { "next-router-state-tree": `["",{"a":`.repeat(2000) }],
    ["two states", { "next-router-state-tree": `${tree}, ${tree}` }],
    ["another kind of answer", { rsc: "2" }],
    ["a prefetch that is none", { "next-router-prefetch": "true" }],
    ["a part of a page that is no path", { "next-router-segment-prefetch": "x" }],
    ["a page that is on another site", { "next-url": "https://elsewhere.example/" }],
  ])("is refused if it is %s", (_what, headers) => {
    for (const path of ["/", "/articles.rsc", "/api/v1/articles", "/nowhere?a=b"]) {
      expect(get(headers, path)).toBe(400);
    }
  });

  it.each(["nxtPid=1", "nxtIid=1", "nextInternalLocale=en", "__nextDataReq=1", "a=b&__nextLocale=en"])(
    "is refused in the query: %s",
    (query) => expect(get({}, `/?${query}`)).toBe(400),
  );

  it("is taken away if nobody outside has to say it", () => {
    const headers: IncomingHttpHeaders = {
      host: "localhost",
      "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy",
      "x-middleware-rewrite": "/failed",
      "x-invoke-status": "500",
      "x-invoke-error": "{",
      "x-matched-path": "/failed",
      "x-nextjs-data": "1",
      "x-next-resume-state-length": "5",
      "x-now-route-matches": "1=x",
      "x-prerender-revalidate": "x",
      "next-action": "00",
      "next-resume": "1",
    };
    expect(get(headers)).toBeUndefined();
    expect(headers).toEqual({ host: "localhost" });
  });

  it("never reaches Next in a form at which it throws, whatever it is", () => {
    const parts = constantFrom(
      '["",{',
      '"children":',
      "]",
      "}",
      "null",
      "%22",
      "%",
      "[",
      '"refetch"',
      ",",
      "é",
      "\0",
      tree,
    );
    const value = oneof(string({ maxLength: 40 }), string({ unit: parts, maxLength: 12 }), constant(tree));
    const some = option(value, { nil: undefined });
    const sent = record({
      rsc: some,
      "next-router-state-tree": some,
      "next-router-prefetch": some,
      "next-router-segment-prefetch": some,
      "next-url": some,
    });
    check(
      property(sent, (headers) => {
        if (get(headers) !== undefined) return;
        expect(() => parseState(headers["next-router-state-tree"])).not.toThrow();
      }),
      { numRuns: 2000, seed: 10 },
    );
  });
});
