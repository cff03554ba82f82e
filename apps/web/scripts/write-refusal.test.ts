import { describe, expect, it } from "vitest";
import { problem, problemSchema } from "../src/http/problem";
import { writeRefusal } from "./write-refusal.ts";

const unreadable = { status: 400, code: "unreadable_path" } as const;
const notAllowed = { status: 405, code: "method_not_allowed" } as const;

describe("a refusal before Next", () => {
  it("is a problem like any other under /api/", () => {
    const { headers, body } = writeRefusal("/api/v1/articles/%ff", unreadable);
    expect(headers["Content-Type"]).toBe("application/problem+json");
    expect(problemSchema.parse(JSON.parse(body))).toEqual(problem("unreadable_path"));
  });

  it("is one line of text elsewhere", () => {
    const { headers, body } = writeRefusal("/articles/%ff", unreadable);
    expect(headers["Content-Type"]).toBe("text/plain; charset=utf-8");
    expect(body).toBe("The path of this address cannot be read\n");
  });

  it("of a method names the methods that exist", () => {
    expect(writeRefusal("/api/v1/attempts", notAllowed).headers["Allow"]).toContain("GET, HEAD, POST");
  });

  it("has the headers of every response", () => {
    expect(writeRefusal("/", unreadable).headers).toMatchObject({
      "Strict-Transport-Security": expect.any(String),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": expect.stringContaining("default-src 'none'"),
    });
  });
});
