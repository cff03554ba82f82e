import { expect, it } from "vitest";
import { loadProgress } from "@/assignment/progress.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, join, led, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { finish, question, responsePath } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { loadJoinPage } from "./join-page.server";

describeEachDatabase("an assignment, from the link to the result", () => {
  it("is made, joined, taken, submitted and watched", async () => {
    const { teacher, id, code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    expect(attempt).toMatchObject({
      assignment: { code, student: { nickname: "Mira", number: 1 }, number: 1 },
    });
    await visitor.put(responsePath(attempt, question(attempt)), {
      response: guess(question(attempt)),
      revision: 1,
    });
    const during = await loadProgress(id, ownerOfVisitor(teacher));
    expect(during?.students).toMatchObject([
      { nickname: "Mira", attempt: { answered: 1, submittedAt: null } },
    ]);
    const result = await finish(visitor, attempt);
    expect(result.assignment).toMatchObject({ released: true, endedBy: "student" });
    const after = await loadProgress(id, ownerOfVisitor(teacher));
    expect(after?.students).toMatchObject([{ attempt: { answered: 10, endedBy: "student" } }]);
  });

  it("continues where it was left on the same device, and on another with the personal code", async () => {
    const { code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    expect(led(await join(visitor, code))).toBe(`/attempts/${attempt.id}/questions/1`);
    const page = await loadJoinPage(code, secretOf(visitor));
    const personal = page?.student?.personalCode ?? "";
    expect(personal).toMatch(/^[34679CDFGHJKMNPQRTWXY]{8}$/);
    const other = new Visitor();
    const resumed = await other.submit(`/a/${code}/resume`, [["code", personal.toLowerCase()]]);
    expect(led(resumed)).toBe(`/attempts/${attempt.id}/questions/1`);
    expect((await other.get(`/api/v1/attempts/${attempt.id}`)).status).toBe(200);
    expect((await loadJoinPage(code, secretOf(other)))?.student?.personalCode).toBeNull();
  });

  it("begins its clock only once a newcomer could read what there is to read, and has pressed Start", async () => {
    const { teacher, id, code } = await assign({
      timeLimitMinutes: 10,
      reading: { kind: "text", value: "The article, as the teacher pasted it." },
    });
    const visitor = new Visitor();
    expect(led(await join(visitor, code, "Mira"))).toBe(`/a/${code}`);
    const page = await loadJoinPage(code, secretOf(visitor));
    expect(page).toMatchObject({
      assignment: { reading: { kind: "text" } },
      student: { nickname: "Mira", attemptsStarted: 0, attempts: [], attemptsLeft: 1 },
    });
    const waiting = await loadProgress(id, ownerOfVisitor(teacher));
    expect(waiting?.students).toMatchObject([{ nickname: "Mira", attempt: null, attemptsStarted: 0 }]);
    expect(led(await join(visitor, code))).toMatch(/^\/attempts\//);
    const noRead = await assign({ timeLimitMinutes: 10, reading: { kind: "paper", value: "" } });
    expect(led(await join(new Visitor(), noRead.code, "Mira"))).toMatch(/^\/attempts\//);
  });

  it("is forgotten by a device that is cleared", async () => {
    const { code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    await visitor.submit(`/a/${code}/leave`, []);
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).status).toBe(404);
    expect((await loadJoinPage(code, secretOf(visitor)))?.student).toBeNull();
    expect(led(await join(visitor, code, "Mira"))).toMatch(/problem=name_taken$/);
    expect(led(await join(visitor, code, "Ali"))).toMatch(/^\/attempts\//);
  });
});
