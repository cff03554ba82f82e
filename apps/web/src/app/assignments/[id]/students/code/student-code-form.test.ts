import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, join, led, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

/** The code on a page, without the space between its halves. */
const codeOn = (html: string): string =>
  /class="spelled"[^>]*>([^<]+)</.exec(html)?.[1]?.replace(" ", "") ?? "";

describeEachDatabase("a new personal code", () => {
  it("is shown once, to the teacher, and replaces the former one", async () => {
    const { teacher, id, code } = await assign();
    const { visitor, attempt } = await take(code, "Mira <b>");
    const student = attempt.assignment?.student?.id ?? "";
    const renew = (who: Visitor) => who.submit(`/assignments/${id}/students/code`, [["student", student]]);
    expect((await renew(visitor)).status).toBe(404);

    const answer = await renew(teacher);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(answer.text).toContain("Mira &lt;b&gt;");
    const first = codeOn(answer.text);
    const second = codeOn((await renew(teacher)).text);
    const resume = (personal: string) => new Visitor().submit(`/a/${code}/resume`, [["code", personal]]);
    expect(led(await resume(first))).toMatch(/problem=wrong_code$/);
    expect(led(await resume(second))).toBe(`/attempts/${attempt.id}/questions/1`);
    // The browser that is at work continues as before.
    expect(led(await join(visitor, code))).toBe(`/attempts/${attempt.id}/questions/1`);
  });

  it("is not made for a student who does not exist", async () => {
    const { teacher, id } = await assign();
    const answer = await teacher.submit(`/assignments/${id}/students/code`, [["student", "nobody"]]);
    expect(led(answer)).toMatch(/live\?problem=student_not_found$/);
  });
});
