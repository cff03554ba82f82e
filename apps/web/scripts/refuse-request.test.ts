import { describe, expect, it } from "vitest";
import { refuseRequest } from "./refuse-request.ts";

describe("before it reaches Next, a request", () => {
  it.each([
    ["GET", "/articles/will-of-victory?seed=%ff", undefined],
    ["POST", "/attempts", undefined],
    ["TRACE", "/", 405],
    ["CONNECT", "/", 405],
    ["GET", "/articles/%ff", 400],
    ["GET", "/attempts/%/result", 400],
    ["OPTIONS", "*", 400],
    ["GET", "http://elsewhere.example/", 400],
  ])("%s %s is refused with %s", (method, url, status) => {
    expect(refuseRequest({ method, url })?.status).toBe(status);
  });

  it.each([
    ["localhost:3000", undefined],
    ["quiz.example", undefined],
    ["[::1]:3000", undefined],
    ["192.168.1.20", undefined],
    ["quiz_example.school", undefined],
    ["%ff", 400],
    ["a b", 400],
    ["quiz.example/path", 400],
    ["quiz.example?query", 400],
    ["somebody@quiz.example", 400],
    ["quiz.example:port", 400],
    ["", 400],
    // A name has at most 253 characters: no address with a longer one leads anywhere, nor fits into a QR code.
    [`${"a.".repeat(126)}a:65535`, undefined],
    [`${"a.".repeat(126)}ab`, 400],
  ])("that names the host %j is refused with %s", (host, status) => {
    expect(refuseRequest({ method: "GET", url: "/developers", headers: { host } })?.status).toBe(status);
  });
});
