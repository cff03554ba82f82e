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
});
