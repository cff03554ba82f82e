import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, led, secretOf, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

const fields = (fieldsOf: Record<string, string>) => new URLSearchParams(fieldsOf).toString();

/** Sends a form from a browser with these cookies. */
const submit = (path: string, cookie: string, form: Record<string, string>) =>
  new Visitor().send(path, {
    method: "POST",
    body: fields(form),
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
  });

describeEachDatabase("the button that hides names", () => {
  it("keeps the choice in a cookie of this assignment only, and leads back to the page", async () => {
    const { teacher, id } = await assign();
    const site = `wellread=${secretOf(teacher)}`;
    const hide = await submit(`/assignments/${id}/names`, site, { hidden: "yes", back: "results" });
    expect(led(hide)).toBe(`/assignments/${id}/results#students`);
    expect(hide.headers.get("set-cookie")).toMatch(
      new RegExp(
        `^wellread-names=hidden; Path=/assignments/${id}; Max-Age=\\d{4,5}; HttpOnly; SameSite=Lax$`,
      ),
    );
    const show = await submit(`/assignments/${id}/names`, site, { hidden: "no", back: "live" });
    expect(led(show)).toBe(`/assignments/${id}/live`);
    expect(show.headers.get("set-cookie")).toContain("Max-Age=0");
  });

  it("gives nothing away to a stranger, and leads nowhere else", async () => {
    const { teacher, id } = await assign();
    const names = `/assignments/${id}/names`;
    expect((await new Visitor().submit(names, [["hidden", "yes"]])).status).toBe(404);
    const site = `wellread=${secretOf(teacher)}`;
    expect((await submit(names, site, { hidden: "yes", back: "//elsewhere.example" })).status).toBe(400);
  });

  it("also applies to the page that shows a new code, and to a copy of the assignment", async () => {
    const { teacher, id, code } = await assign();
    const { attempt } = await take(code, "Mira");
    const both = `wellread=${secretOf(teacher)}; wellread-names=hidden`;
    const student = attempt.assignment?.student?.id ?? "";
    const told = await submit(`/assignments/${id}/students/code`, both, { student });
    expect([told.status, told.text]).toEqual([200, expect.not.stringContaining("Mira")]);
    const copied = await submit(`/assignments/${id}/duplicate`, both, {});
    const copy = led(copied).split("/")[2];
    expect(copied.headers.get("set-cookie")).toContain(`wellread-names=hidden; Path=/assignments/${copy};`);
  });
});
