import { expect, it } from "vitest";
import { POST } from "./route";

const post = (page: string, fields: [string, string][], path = "/reading") =>
  POST(
    new Request(`http://localhost${path}`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams([["page", page], ...fields]),
    }),
    { params: Promise.resolve({}) },
  );

it("what was pressed counts, is remembered, and the page is shown with it", async () => {
  const answer = await post("/articles/will-of-victory?facts=C14", [
    ["text", "full"],
    ["whose", "on"],
    ["text", "plain"],
  ]);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/articles/will-of-victory?facts=C14&text=plain&whose=on");
  expect(answer.headers.get("set-cookie")).toContain("wellread-reading=text=plain&whose=on; Path=/");
});

it("in a frame the address says it, and the page stays there", async () => {
  const frame = `/embed/t/${"A".repeat(43)}`;
  const answer = await post(
    "/attempts/AAAAAAAAAAAAAAAAAAAAAA/reading?back=3",
    [["text", "plain"]],
    `${frame}/reading`,
  );
  expect(answer.headers.get("location")).toBe(
    `${frame}/attempts/AAAAAAAAAAAAAAAAAAAAAA/reading?back=3&text=plain&whose=off`,
  );
  expect(answer.headers.get("set-cookie")).toBeNull();
});

it.each([
  "",
  "//elsewhere.example",
  "https://elsewhere.example/articles/a",
  "/assignments/a",
  "/articles/a\\\\b",
])("a form leads nowhere but to a page with a reading, not to %j", async (page) => {
  expect((await post(page, [["text", "plain"]])).status).toBe(400);
});
