import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { codeAlphabet, joinCodeLength } from "@wellread/assessment";
import { expect, it, vi } from "vitest";
import { z } from "zod";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, join, led, take } from "@/testing/assign";
import { type Answer, Visitor } from "@/testing/visitor";
import { consume, type Count, note, rules } from "./limits";

/** Uses a limit up. */
async function useUp([rule, ...by]: Count): Promise<void> {
  for (let times = 0; times < rules[rule].points; times += 1) await consume([rule, ...by]);
}
const perDay = (rule: { points: number; duration: number }) => (rule.points / rule.duration) * 24 * 3600;
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

const wrong = "CCCCCC";
const look = (who: Visitor, code: string) => who.get(`/api/v1/a/${code}`);
const ruleNames = z.custom<keyof typeof rules>(
  (name) => typeof name === "string" && Object.hasOwn(rules, name),
);

describeEachDatabase("a limit", () => {
  it("does not hold a request in memory for as long as it counts it", async () => {
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    const requests = new AsyncLocalStorage<object>();
    const handle = async (): Promise<WeakRef<object>> => {
      const request = { body: "x".repeat(1000) };
      await requests.run(request, async () => {
        await consume(["joinDevice", newAddress()]);
        await note("rightCode", newAddress());
      });
      return new WeakRef(request);
    };
    await handle();
    const held = await handle();
    await setTimeout(10);
    collect();
    expect(held.deref()).toBeUndefined();
  });

  it("stops a browser that tries join codes, without using up what its address has", async () => {
    const { code } = await assign();
    const address = newAddress();
    const [guesser, mira] = [new Visitor(address), new Visitor(address)];
    await take(code, "Mira", mira);
    await guesser.submit("/a/entry", [["code", code]]);
    const other = await assign();
    for (let guess = 0; guess < rules.lookUpDevice.points; guess += 1) {
      expect((await look(guesser, wrong)).status).toBe(404);
    }
    for (let guess = 0; guess < 10; guess += 1) {
      expectRefusal(await look(guesser, guess % 2 === 0 ? wrong : other.code), rules.lookUpDevice.duration);
    }
    const left = rules.lookUpAddress.points - rules.lookUpDevice.points;
    for (let guess = 1; guess < left; guess += 1) await consume(["lookUpAddress", address]);
    expect((await look(new Visitor(address), wrong)).status).toBe(404);
  });

  it("lets a class in at an address from which somebody tried all the codes that one may, and more", async () => {
    const { code } = await assign();
    const address = newAddress();
    await look(new Visitor(address), code);
    await useUp(["lookUpAddress", address]);
    const guesses = Array.from({ length: 60 }, () => look(new Visitor(address), wrong));
    const names = Array.from({ length: 200 }, (_, at) => `Pupil number ${String.fromCodePoint(0x4e00 + at)}`);
    const joined = await Promise.all(names.map((name) => join(new Visitor(address), code, name)));
    expect(joined.map(led).filter((path) => !path.startsWith("/attempts/"))).toEqual([]);
    expect((await Promise.all(guesses)).filter(({ status }) => status === 429)).not.toEqual([]);
  }, 60_000);

  it("tells right codes from wrong ones only by turns, once an address has tried all that it may", async () => {
    const { code } = await assign();
    const address = newAddress();
    await useUp(["lookUpAddress", address]);
    const guesses = await Promise.all(
      Array.from({ length: 60 }, (_, at) => look(new Visitor(address), at < 59 ? wrong : code)),
    );
    const refused = guesses.filter(({ status }) => status === 429);
    expect(new Set(refused.map(({ text }) => text)).size).toBe(1);
    expect(new Set(refused.map(({ headers }) => headers.get("retry-after")))).toEqual(new Set(["3"]));
    expect(guesses.length - refused.length).toBeLessThan(60);
    // It comes to its turn, and with it everyone else who has the code.
    await vi.waitUntil(async () => (await look(new Visitor(address), code)).status === 200, 20_000);
    expect((await look(new Visitor(address), code)).status).toBe(200);
  }, 60_000);

  it("on join codes lets one address try 0.3 % of them in a day", () => {
    const tried = perDay(rules.lookUpAddress) + perDay(rules.lookUpTurn);
    expect(tried / codeAlphabet.length ** joinCodeLength).toBeLessThan(0.00305);
  });

  it.each(Object.entries(rules))("on %s says when to try again", async (name, { points, duration }) => {
    const by = newAddress();
    const count: Count = [ruleNames.parse(name), by];
    // More than enough: a turn may come while they are counted.
    const waits = await Promise.all(Array.from({ length: points + 100 }, () => consume(count)));
    const refused = waits.filter((wait) => wait !== null);
    expect(refused).not.toEqual([]);
    expect(refused.filter((wait) => wait < 1 || wait > duration)).toEqual([]);
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
    const back = async () =>
      (await new Visitor().post(`/api/v1/a/${code}/resume`, { code: personal })).status === 201;
    await vi.waitUntil(back, 20_000);
  }, 30_000);
});
