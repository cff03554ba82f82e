import { expect, it } from "vitest";
import { z } from "zod";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { joinViewSchema } from "@/model/student";
import { assign, led, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

const enter = async (code: string) => led(await new Visitor().submit("/a/entry", [["code", code]]));
const secret = "AbC_ef-hIjKlMnOpQrStUg.sEcReT_0123456789-abcdefghijklmnopqrstuvwxY";

it("what was typed as a code leads to its page, or back with what was typed", async () => {
  expect(await enter("“cdf-9gh”.")).toBe("/a/CDF9GH");
  expect(await enter("https://quiz.example/a/CDF9GH?fbclid=x")).toBe("/a/CDF9GH");
  expect(await enter("CDF9")).toBe("/a?code=CDF9");
  expect(await enter("")).toBe("/a?code=");
});

it("a private link that was pasted as a code is in no address", async () => {
  for (const typed of [secret, `https://quiz.example/manage#${secret}`, `/manage#${secret.slice(0, 40)}`])
    expect(await enter(typed)).toBe("/a?problem=private");
});

describeEachDatabase("a student's own code", () => {
  it("opens with whatever is stuck to it, and says what is wrong before anybody is looked for", async () => {
    const { code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    const page = await visitor.get(`/api/v1/a/${code}`);
    const personal = joinViewSchema.parse(page.json).student?.personalCode ?? "";
    const resume = async (typed: string, at = code) =>
      led(await new Visitor().submit(`/a/${at}/resume`, [["code", typed]]));
    for (const typed of [
      `“${personal.toLowerCase()}”.`,
      `Personal code: ${personal.slice(0, 4)} ${personal.slice(4)}`,
    ])
      expect(await resume(typed)).toBe(`/attempts/${attempt.id}/questions/1`);
    expect(await resume(personal, `${code.toLowerCase()}).`)).toBe(`/attempts/${attempt.id}/questions/1`);
    expect(await resume(personal.slice(1))).toBe(`/a/${code}?problem=code_short`);
    expect(await resume(`${personal}C`)).toBe(`/a/${code}?problem=code_long`);
    expect(await resume(`0${personal.slice(1)}`)).toBe(`/a/${code}?problem=code_unreadable`);
    expect(await resume("CCCCCCCC")).toBe(`/a/${code}?problem=wrong_code`);
  });
});

const exchange = async (typed: string) =>
  led(await new Visitor().submit("/manage/session", [["secret", typed]]));

describeEachDatabase("a private link that was pasted", () => {
  it("opens as it was broken, and one that is cut off is told from a student's and from one that is ended", async () => {
    const { teacher, id, code } = await assign();
    const rotated = await teacher.post(`/api/v1/assignments/${id}/secrets`, {
      action: "rotate",
      role: "manage",
    });
    const { path } = z.object({ path: z.string() }).parse(rotated.json);
    for (const typed of [
      `${path}.`,
      `<https://quiz.example${path}>`,
      `${path.slice(0, 50)}=\r\n> ${path.slice(50)}`,
    ])
      expect(await exchange(typed)).toBe(`/assignments/${id}/share`);
    expect(await exchange(path.slice(0, -1))).toBe("/manage?problem=link_cut");
    expect(await exchange("https://quiz.example/manage")).toBe("/manage?problem=link_cut");
    expect(await exchange(`https://quiz.example/a/${code}`)).toBe("/manage?problem=link_for_students");
    for (const other of [secret, "nothing"])
      expect(await exchange(other)).toBe("/manage?problem=assignment_not_found");
  });
});
