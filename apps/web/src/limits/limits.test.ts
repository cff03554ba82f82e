import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, join, led, take } from "@/testing/assign";
import { type Answer, Visitor } from "@/testing/visitor";
import { consume, type Count, rules } from "./limits";

/** Uses a limit up. */
async function useUp([rule, ...by]: Count): Promise<void> {
  for (let times = 0; times < rules[rule].points; times += 1) await consume([rule, ...by]);
}
let addresses = 0;
/** An address for which nothing has been counted, as limits outlive a test. */
const newAddress = (): string => {
  addresses += 1;
  return `192.0.2.${addresses}`;
};
const quiz = { article: "will-of-victory", topic: "all" };

/** A refusal that says when to try again. */
const expectRefusal = ({ status, headers }: Answer, within: number): void => {
  expect(status).toBe(429);
  const wait = Number(headers.get("retry-after"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(within);
};

describeEachDatabase("a limit", () => {
  it("stops anyone who tries join codes, but neither those who have joined nor anybody elsewhere", async () => {
    const { code } = await assign();
    const address = newAddress();
    const mira = new Visitor(address);
    await take(code, "Mira", mira);
    const look = (who: Visitor, wanted = code) => who.get(`/api/v1/a/${wanted}`);
    const wrong = "CCCCCC";
    expect((await look(new Visitor(address), wrong)).status).toBe(404);
    await useUp(["lookUpAddress", address]);
    expectRefusal(await look(new Visitor(address), wrong), rules.lookUpAddress.duration);
    expectRefusal(await look(new Visitor(address)), rules.lookUpAddress.duration);
    expect(led(await join(new Visitor(address), code, "Noor"))).toMatch(
      /problem=too_many_requests&wait=\d+$/,
    );
    expect((await look(mira)).status).toBe(200);
    expect((await look(new Visitor(newAddress()))).status).toBe(200);
  });

  it("does not count right codes: 200 students behind one address can look one up ten times each", async () => {
    const { code } = await assign();
    const school = newAddress();
    const looks = Array.from({ length: 200 }, async () => {
      const visitor = new Visitor(school);
      const statuses: number[] = [];
      for (let times = 0; times < 10; times += 1) {
        statuses.push((await visitor.get(`/api/v1/a/${code}`)).status);
      }
      return statuses;
    });
    expect(new Set((await Promise.all(looks)).flat())).toEqual(new Set([200]));
  }, 60_000);

  it("on starts and previews says when to try again, to programs and to forms", async () => {
    const address = newAddress();
    const { id } = await assign({}, new Visitor());
    const visitor = new Visitor(address);
    expect((await visitor.post("/api/v1/attempts", quiz)).status).toBe(201);
    await useUp(["start", address]);
    await useUp(["preview", address]);
    const refusal = await visitor.post("/api/v1/attempts", quiz);
    expectRefusal(refusal, rules.start.duration);
    expect(refusal.json).toMatchObject({
      code: "too_many_requests",
      retryAfter: Number(refusal.headers.get("retry-after")),
    });
    expectRefusal(await visitor.submit("/attempts", Object.entries(quiz)), rules.start.duration);
    expectRefusal(await visitor.post(`/api/v1/assignments/${id}/preview`), rules.preview.duration);
    expectRefusal(await visitor.submit(`/assignments/${id}/preview`, []), rules.preview.duration);
    expect((await new Visitor(newAddress()).post("/api/v1/attempts", quiz)).status).toBe(201);
  });

  it("on wrong personal codes is not reached for a class by a stranger's thousand", async () => {
    const { id, code } = await assign();
    const visitor = new Visitor();
    const { json } = await visitor.post(`/api/v1/a/${code}/attempts`, { nickname: "Mira" });
    const personal = JSON.stringify(json).match(/"personalCode":"(\w+)"/)?.[1] ?? "";
    for (let guess = 0; guess < 1000; guess += 1) await consume(["codeAssignment", id]);
    const resumed = await new Visitor().submit(`/a/${code}/resume`, [["code", personal]]);
    expect(led(resumed)).toMatch(/^\/attempts\//);
    await useUp(["codeAssignment", id]);
    const { status, headers } = await new Visitor().post(`/api/v1/a/${code}/resume`, { code: personal });
    expect([status, Number(headers.get("retry-after")) > 0]).toEqual([429, true]);
  });
});
