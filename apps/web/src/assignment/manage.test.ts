import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, join, led, type Made, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { type Answer, Visitor } from "@/testing/visitor";
import { loadLink } from "./links.server";
import { holdsAssignments, listOwnAssignments, loadAssignment } from "./manage.server";
import { loadProgress } from "./progress.server";
import { type AssignmentQuestion, listQuestions } from "./questions.server";

describeEachDatabase("the header's link to one's assignments", () => {
  it("is there for anyone who holds one, and for nobody else", async () => {
    const { teacher, id, code } = await assign();
    const { visitor } = await take(code, "Mira");
    expect(await holdsAssignments(null)).toBe(false);
    expect(await holdsAssignments(ownerOfVisitor(visitor))).toBe(false);
    expect(await holdsAssignments(ownerOfVisitor(teacher))).toBe(true);
    await teacher.submit(`/assignments/${id}/deletion`, []);
    expect(await holdsAssignments(ownerOfVisitor(teacher))).toBe(false);
  });
});

const questionsOf = async ({ id, teacher }: Made): Promise<AssignmentQuestion[]> => {
  const questions = await listQuestions(id, ownerOfVisitor(teacher));
  if (questions === null) throw new Error("no questions");
  return questions;
};
const first = async (made: Made): Promise<AssignmentQuestion> => {
  const [question] = await questionsOf(made);
  if (question === undefined) throw new Error("no questions");
  return question;
};
const change = ({ id, teacher }: Made, what: string, fields: [string, string][]): Promise<Answer> =>
  teacher.submit(`/assignments/${id}/${what}/change`, fields);

describeEachDatabase("a teacher", () => {
  it("can swap and remove questions until somebody has started", async () => {
    const made = await assign();
    const before = await questionsOf(made);
    expect(before).toHaveLength(10);
    const swapped = before.find(({ alternatives }) => alternatives.length > 0) ?? (await first(made));
    expect(swapped.alternatives.length).toBeLessThanOrEqual(6);
    const replacement = swapped.alternatives[0]?.id ?? "";
    const fields: [string, string][] = [
      ["question", swapped.question.id],
      ["action", "swap"],
      ["replacement", replacement],
    ];
    expect(led(await change(made, "questions", fields))).toBe(`/assignments/${made.id}/questions`);
    const after = await questionsOf(made);
    expect(after[swapped.number - 1]?.question.id).toBe(replacement);
    const removal: [string, string][] = [
      ["question", replacement],
      ["action", "remove"],
    ];
    await change(made, "questions", removal);
    expect(await questionsOf(made)).toHaveLength(9);
    const { attempt } = await take(made.code, "Mira");
    expect(attempt.questions.map(({ id }) => id)).toEqual(
      (await questionsOf(made)).map(({ question }) => question.id),
    );
    const late = await change(made, "questions", [
      ["question", (await first(made)).question.id],
      ["action", "remove"],
    ]);
    expect(led(late)).toBe(`/assignments/${made.id}/questions?problem=assignment_frozen`);
    expect((await first(made)).alternatives).toEqual([]);
  });

  it("can change settings with the form, but not the questions once somebody has started", async () => {
    const made = await assign();
    const page = `/assignments/${made.id}/settings`;
    const fields: [string, string][] = [
      [
        "fields",
        "title,questions,timeZone,opensAt,closesAt,attempts,allowedNames,nameRequired,shuffleOptions",
      ],
      ["title", "Period 3"],
      ["questions", "6"],
      ["timeZone", "Europe/Berlin"],
      ["opensAt", "2026-07-01T08:00"],
      ["closesAt", ""],
      ["attempts", ""],
      ["allowedNames", "Mira\r\nNoor\r\n"],
    ];
    expect(led(await change(made, "settings", fields))).toBe(`${page}?saved=1`);
    const view = await loadAssignment(made.id, "manage", ownerOfVisitor(made.teacher));
    expect(view?.settings).toMatchObject({
      title: "Period 3",
      opensAt: Date.UTC(2026, 6, 1, 6),
      closesAt: null,
      attempts: null,
      allowedNames: ["Mira", "Noor"],
      nameRequired: false,
      shuffleOptions: false,
      partialCredit: true,
    });
    expect(await questionsOf(made)).toHaveLength(6);
    const faulty = await change(made, "settings", [
      ["fields", "cap,timeZone"],
      ["cap", "many"],
      ["timeZone", "Nowhere"],
    ]);
    expect(led(faulty)).toMatch(
      /\/settings\?kept=[\w-]{22}&problem=invalid_request&field=timeZone&field=cap$/,
    );
    await change(made, "settings", [["fields", "opensAt"]]);
    expect(led(await join(new Visitor(), made.code, "Ali"))).toMatch(/name_not_listed$/);
    await take(made.code, "mira");
    const frozen = await change(made, "settings", [
      ["fields", "questions"],
      ["questions", "4"],
    ]);
    expect(led(frozen)).toMatch(/\/settings\?kept=[\w-]{22}&problem=assignment_frozen$/);
    expect(
      led(
        await change(made, "settings", [
          ["fields", "cap"],
          ["cap", "1"],
        ]),
      ),
    ).toBe(`${page}?saved=1`);
    expect(led(await join(new Visitor(), made.code, "Noor"))).toMatch(/assignment_full$/);
  });

  it("can preview an assignment without a trace, lock it and duplicate it", async () => {
    const made = await assign({ title: "Twice" });
    const { teacher, id, code } = made;
    const preview = await teacher.submit(`/assignments/${id}/preview`, []);
    const attempt = led(preview).split("/")[2] ?? "";
    await teacher.post(`/api/v1/attempts/${attempt}/submission`);
    expect((await teacher.get(`/api/v1/attempts/${attempt}/result`)).status).toBe(200);
    const owner = ownerOfVisitor(teacher);
    expect((await loadProgress(id, owner))?.students).toEqual([]);
    expect((await loadAssignment(id, "manage", owner))?.frozenAt).toBeNull();
    await teacher.submit(`/assignments/${id}/lock`, [["locked", "yes"]]);
    expect(led(await join(new Visitor(), code, "Mira"))).toMatch(/assignment_locked$/);
    await teacher.submit(`/assignments/${id}/lock`, [["locked", "no"]]);
    await take(code, "Mira");
    const copy = led(await teacher.submit(`/assignments/${id}/duplicate`, [])).split("/")[2] ?? "";
    const view = await loadAssignment(copy, "manage", owner);
    expect(view).toMatchObject({ students: 0, frozenAt: null, settings: { title: "Twice" } });
    expect(view?.code).not.toBe(code);
    const own = await listOwnAssignments(owner);
    expect(own.map((each) => each.id)).toEqual([copy, id]);
  });

  it("can pass on the manage link, revoke it, and delete everything", async () => {
    const { teacher, id, code } = await assign();
    const path = await loadLink(id, "manage", secretOf(teacher));
    expect(path).toMatch(/^\/manage#.{22}\..{43}$/);
    const colleague = new Visitor();
    const exchanged = await colleague.submit("/manage/session", [["secret", `https://quiz.example${path}`]]);
    expect(led(exchanged)).toBe(`/assignments/${id}/share`);
    expect(await loadLink(id, "manage", secretOf(colleague))).toBeNull();
    const database = await getDatabase();
    const rows = JSON.stringify(await database.selectFrom("assignments").selectAll().execute());
    expect(rows).not.toContain(path?.split(".")[1]);
    await teacher.submit(`/assignments/${id}/links/change`, [
      ["role", "manage"],
      ["action", "rotate"],
    ]);
    expect(await loadAssignment(id, "manage", ownerOfVisitor(colleague))).toBeNull();
    const former = await new Visitor().submit("/manage/session", [["secret", path ?? ""]]);
    expect(led(former)).toBe("/manage?problem=assignment_not_found");
    const { visitor, attempt } = await take(code, "Mira");
    expect(led(await teacher.submit(`/assignments/${id}/deletion`, []))).toBe("/assignments");
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).status).toBe(404);
    const left = await database.selectFrom("students").selectAll().where("assignment", "=", id).execute();
    expect(left).toEqual([]);
  });

  it("can give each student other questions on the same facts", async () => {
    const made = await assign({ variant: "per-student", questions: 10 });
    const slots = await questionsOf(made);
    const seen = new Set<string>();
    for (const number of Array.from({ length: 16 }, (_, index) => index + 1)) {
      const { attempt } = await take(made.code, `Student ${number}`);
      for (const [at, { id }] of attempt.questions.entries()) {
        expect(slots[at]?.variants.map((variant) => variant.id)).toContain(id);
      }
      seen.add(attempt.questions.map(({ id }) => id).join(" "));
    }
    // Which slots have variants depends on the draw; without any, all students have the same questions.
    const quizzes = slots.reduce((product, slot) => product * slot.variants.length, 1);
    expect(seen.size > 1).toBe(quizzes > 1);
  });
});
