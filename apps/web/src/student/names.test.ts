import { expect, it } from "vitest";
import { loadProgress } from "@/assignment/progress.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, attemptAt, join, led, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

const namesOf = async ({ teacher, id }: Made) =>
  (await loadProgress(id, ownerOfVisitor(teacher)))?.students.map(({ nickname, extraMinutes }) => [
    nickname,
    extraMinutes,
  ]);

const patch = ({ teacher, id }: Made, settings: object) =>
  teacher.sendJson("PATCH", `/api/v1/assignments/${id}`, settings);

const alike = ["Ella", "Elia", "Kai", "Kal", "Alia", "Aila", "Mira L", "Mira I", "Zoe", "Zoë", "Erna", "Ema"];

describeEachDatabase("names that look alike", () => {
  it("on a list can all join, each under its own name and with its own extra time", async () => {
    const made = await assign();
    const extraTime = [
      { name: "Ella", minutes: 10 },
      { name: "Zoë", minutes: 5 },
    ];
    await patch(made, { allowedNames: alike, extraTime });
    for (const name of alike.toReversed()) await take(made.code, name);
    const minutes = new Map<string, number>(extraTime.map((entry) => [entry.name, entry.minutes]));
    expect(await namesOf(made)).toEqual(alike.toReversed().map((name) => [name, minutes.get(name) ?? 0]));

    expect(led(await join(new Visitor(), made.code, "ELLA "))).toMatch(/problem=name_taken$/);
    expect(led(await join(new Visitor(), made.code, "E11a"))).toMatch(/problem=name_not_listed$/);
    await patch(made, { extraTime: [...extraTime, { name: "Elia", minutes: 7 }] });
    expect(await namesOf(made)).toContainEqual(["Elia", 7]);
    expect(await namesOf(made)).toContainEqual(["Ella", 10]);
  });

  it("on a list are distinguished in one browser, and found if they are typed differently", async () => {
    const made = await assign();
    await patch(made, { allowedNames: ["Ella", "Elia", "José"] });
    const { visitor } = await take(made.code, "Elia");
    await join(visitor, made.code, "Ella");
    await take(made.code, "jose");
    expect(await namesOf(made)).toEqual([
      ["Elia", 0],
      ["Ella", 0],
      ["José", 0],
    ]);
  });

  it("can join without a list too, unless a digit, a sign or another script imitates a letter", async () => {
    const made = await assign();
    for (const name of ["Ella", "Elia", "Kai", "Kal", "Mira L", "Mira I"]) await take(made.code, name);
    for (const name of ["E1la", "ELLA", "Ellа", "El\u200bla", "\u202eElla", "Ka1", "mira-l", "Éllà"]) {
      const address = led(await join(new Visitor(), made.code, name));
      expect([name, address.split("&").at(-1)]).toEqual([name, "problem=name_taken"]);
    }
  });

  it("can be given by the teacher if the list has them", async () => {
    const made = await assign();
    await patch(made, { allowedNames: ["Ella", "Elia", "Noor"] });
    await take(made.code, "Ella");
    const { attempt } = await take(made.code, "Noor");
    const student = attempt.assignment?.student?.id ?? "";
    const rename = (nickname: string) =>
      made.teacher.sendJson("PATCH", `/api/v1/assignments/${made.id}/students/${student}`, { nickname });
    expect((await rename("ella")).status).toBe(409);
    expect((await rename("E11a")).status).toBe(409);
    expect((await rename("elia")).status).toBe(200);
    expect(await namesOf(made)).toEqual([
      ["Ella", 0],
      ["Elia", 0],
    ]);
  });

  it("bring their extra time if the teacher gives them, and take none away", async () => {
    const made = await assign({ timeLimitMinutes: 10 });
    await patch(made, { extraTime: [{ name: "Mira", minutes: 5 }] });
    const { visitor, attempt } = await take(made.code, "Myra");
    const student = attempt.assignment?.student?.id ?? "";
    const deadline = async () => {
      const { assignment } = await attemptAt(visitor, `/attempts/${attempt.id}`);
      return (Date.parse(assignment?.deadlineAt ?? "") - Date.parse(attempt.startedAt)) / 60_000;
    };
    const change = (body: object) =>
      made.teacher.sendJson("PATCH", `/api/v1/assignments/${made.id}/students/${student}`, body);
    expect(await deadline()).toBe(10);
    await change({ nickname: "mira" });
    expect([await namesOf(made), await deadline()]).toEqual([[["mira", 5]], 15]);
    await change({ extraMinutes: 8 });
    await change({ nickname: "Mira" });
    expect([await namesOf(made), await deadline()]).toEqual([[["Mira", 8]], 18]);
  });
});
