import { expect, it, vi } from "vitest";
import { z } from "zod";
import { loadProgress } from "@/assignment/progress.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { consume, rules } from "@/limits/limits";
import { assignmentIdSchema } from "@/model/ids";
import { assign, join, led, ownerOfVisitor } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

const school = "203.0.113.7";
const names = Array.from({ length: 200 }, (_, at) => `Pupil number ${String.fromCodePoint(0x4e00 + at)}`);

const joinedSchema = z.object({ attempt: z.string(), personalCode: z.string() });

/** Types a personal code on a new device. */
const resume = (code: string, personal: string, address: string) =>
  new Visitor(address).submit(`/a/${code}/resume`, [["code", personal]]);

describeEachDatabase("the students of one school", () => {
  it.each([
    ["one address, as a school has it", () => school],
    ["addresses of their own", (at: number) => `198.51.100.${at}`],
    ["one address that each wrote something before", (at: number) => `198.51.100.${at}, ${school}`],
  ])("can all 200 join at the same moment from %s", async (_where, addressAt) => {
    const { teacher, id, code } = await assign();
    const answers = await Promise.all(names.map((name, at) => join(new Visitor(addressAt(at)), code, name)));
    expect(answers.map(led).filter((address) => !address.startsWith("/attempts/"))).toEqual([]);
    expect((await loadProgress(id, ownerOfVisitor(teacher)))?.students).toHaveLength(200);
  });

  it("can all 200 continue on other devices, after 90 of them mistyped their codes", async () => {
    const { code } = await assign();
    const joined = await Promise.all(
      names.map(async (nickname) => {
        const { json } = await new Visitor(school).post(`/api/v1/a/${code}/attempts`, { nickname });
        return joinedSchema.parse(json);
      }),
    );
    const typing = Array.from({ length: 90 }, () => resume(code, "CCCCCCCC", school));
    for (const answer of await Promise.all(typing)) expect(led(answer)).toMatch(/problem=wrong_code$/);
    const back = await Promise.all(joined.map(({ personalCode }) => resume(code, personalCode, school)));
    expect(back.map(led)).toEqual(joined.map(({ attempt }) => `/attempts/${attempt}/questions/1`));
  });

  it("can all come back by their codes in turn while somebody guesses codes at their address", async () => {
    const { id, code } = await assign();
    const { json } = await new Visitor().post(`/api/v1/a/${code}/attempts`, { nickname: "Mira" });
    const { personalCode, attempt } = joinedSchema.parse(json);
    const { points } = rules.codeAddress;
    // A new browser each time, as for somebody who clears the cookie.
    const guess = (typed: string) => resume(code, typed, school);
    for (let guesses = 0; guesses < points; guesses += 1) await guess("CCCCCCCC");
    const refused = (await Promise.all(Array.from({ length: 40 }, () => guess("CCCCCCCC")))).map(led);
    expect(refused.filter((path) => path.endsWith("problem=too_many_requests&wait=3"))).not.toEqual([]);
    await vi.waitUntil(async () => led(await guess(personalCode)).includes(attempt), 20_000);
    expect(led(await resume(code, personalCode, "203.0.113.8"))).toContain(attempt);
    expect(await consume(["codeAssignment", id])).toBeNull();
  }, 60_000);

  it("join by turns at an address with a flood of joins, which is more than a whole school needs", async () => {
    const { id, code } = await assign();
    const counted = assignmentIdSchema.parse(id);
    const mira = new Visitor(school);
    await join(mira, code, "Mira");
    for (let joins = 0; joins < rules.joinAddress.points; joins += 1)
      await consume(["joinAddress", counted, school]);
    const flood = await Promise.all(names.slice(2).map((name) => join(new Visitor(school), code, name)));
    const refused = flood.map(led).filter((path) => path.endsWith("problem=too_many_requests&wait=3"));
    expect(refused).not.toEqual([]);
    const comesIn = async () => led(await join(new Visitor(school), code, names[1])).startsWith("/attempts/");
    await vi.waitUntil(comesIn, 20_000);
    expect(led(await join(mira, code))).toMatch(/^\/attempts\//);
    expect(led(await join(new Visitor("203.0.113.8"), code, "One more"))).toMatch(/^\/attempts\//);
  }, 60_000);
});
