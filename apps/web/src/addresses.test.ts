import { describe, expect, it } from "vitest";
import { framePrefix, framePrefixOf, frameToken, isFramed, isInvalidFrame } from "./addresses";

const token = "a-Z_9".padEnd(43, "x");

describe("an address", () => {
  it.each(["/", "/embed", "/embedded/x", "/attempts/x", "/assignments/embed/x", `/x/embed/t/${token}/a/b`])(
    "%s cannot be framed, and has neither a prefix nor a token",
    (path) => {
      expect([isFramed(path), framePrefix(path), frameToken(path)]).toEqual([false, "", undefined]);
    },
  );

  it.each([
    "/embed/will-of-victory/all",
    "/embed/a/ABCDEF",
    "/embed/t/short/attempts",
    `/embed/t/${token}y/a`,
  ])("%s can be framed, and names nobody", (path) => {
    expect([isFramed(path), framePrefix(path), frameToken(path)]).toEqual([true, "", undefined]);
  });

  it("is nobody's if its token is malformed, but not if the token is well formed or there is none", () => {
    const paths = ["/embed/t/short/attempts", `${framePrefixOf(token)}/a/b`, "/embed/a/b"];
    expect(paths.map(isInvalidFrame)).toEqual([true, false, false]);
  });

  it("of a visitor's frame gives the token and the prefix before the site's own path", () => {
    const path = `${framePrefixOf(token)}/attempts/x/questions/1`;
    expect([framePrefix(path), frameToken(path)]).toEqual([framePrefixOf(token), token]);
  });
});
