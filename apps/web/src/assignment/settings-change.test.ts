import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, attemptAt, join, led, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { loadAssignment } from "./manage.server";
import { changeSettings } from "./settings-change.server";

const minute = 60_000;

const settingsOf = async (id: string, teacher: Visitor) => {
  const assignment = await loadAssignment(id, "manage", ownerOfVisitor(teacher));
  if (assignment === null) throw new Error("no assignment");
  return assignment.settings;
};
const titleOf = async ({ id, teacher }: Made) => (await settingsOf(id, teacher)).title;
const patch = (teacher: Visitor, id: string, change: object) =>
  teacher.sendJson("PATCH", `/api/v1/assignments/${id}`, change);
const sendForm = (teacher: Visitor, id: string, fields: [string, string][]) =>
  teacher.submit(`/assignments/${id}/settings/change`, fields);

describeEachDatabase("settings that do not go together", () => {
  it("are refused on the setting, in plain words", async () => {
    const { teacher, id } = await assign();
    const late = await patch(teacher, id, { late: "flagged", feedback: "after-closing" });
    expect(late.json).toMatchObject({
      code: "invalid_request",
      faults: [
        { path: "body.late", message: "late answers cannot be taken once the right answers are shown" },
      ],
    });
    const checks = await patch(teacher, id, { attempts: 2, feedback: "each-question" });
    expect(checks.json).toMatchObject({ faults: [{ path: "body.feedback" }] });
    expect(await settingsOf(id, teacher)).toMatchObject({ attempts: 1, late: "off" });
  });

  it("are named by the form's answer", async () => {
    const { teacher, id } = await assign({ feedback: "after-closing" });
    const answer = await sendForm(teacher, id, [
      ["fields", "late,feedback"],
      ["late", "flagged"],
      ["feedback", "after-closing"],
    ]);
    const { searchParams } = new URL(led(answer), "http://localhost");
    expect(Object.fromEntries(searchParams)).toMatchObject({
      problem: "invalid_request",
      field: "late",
      conflict: "late_after_answers",
    });
  });

  it("turn feedback to after closing with several attempts, unless it is chosen", async () => {
    const { teacher, id } = await assign();
    await sendForm(teacher, id, [
      ["fields", "attempts,feedback"],
      ["attempts", "3"],
      ["feedback", "on-submission"],
    ]);
    expect(await settingsOf(id, teacher)).toMatchObject({ attempts: 3, feedback: "after-closing" });
    await sendForm(teacher, id, [
      ["fields", "attempts,feedback"],
      ["attempts", "3"],
      ["feedback", "on-submission"],
    ]);
    expect(await settingsOf(id, teacher)).toMatchObject({ attempts: 3, feedback: "on-submission" });
    const made = await teacher.post("/api/v1/assignments", {
      article: "will-of-victory",
      topic: "all",
      settings: { attempts: null },
    });
    expect(made.json).toMatchObject({ assignment: { settings: { feedback: "after-closing" } } });
  });
});

describeEachDatabase("the topics of an assignment", () => {
  it("are any selection, by the API and by tick boxes", async () => {
    const { teacher, id, code } = await assign();
    expect((await patch(teacher, id, { topics: ["people", "units"] })).status).toBe(200);
    expect((await settingsOf(id, teacher)).topics).toEqual(["units", "people"]);
    await sendForm(teacher, id, [
      ["fields", "topics"],
      ["topics", "goals"],
      ["topics", "people"],
    ]);
    const questions = await teacher.get(`/api/v1/assignments/${id}/questions`);
    expect(JSON.stringify(questions.json)).toContain('"topics"');
    const { attempt } = await take(code, "Mira");
    expect(attempt).toMatchObject({ topic: null, topics: ["goals", "people"] });
    expect((await patch(teacher, id, { topics: [] })).json).toMatchObject({ code: "assignment_frozen" });
  });

  it("are the whole article where none is ticked, and keep the name of a quiz topic", async () => {
    const { teacher, id, code } = await assign({ topics: ["places", "phases"] });
    const { attempt } = await take(code, "Mira");
    expect(attempt).toMatchObject({ topic: "time-and-place", topics: ["phases", "places"] });
    const other = await assign({ topics: ["places"] }, teacher);
    await sendForm(teacher, other.id, [["fields", "topics"]]);
    expect((await settingsOf(other.id, teacher)).topics).toEqual([]);
    expect((await settingsOf(id, teacher)).topics).toEqual(["phases", "places"]);
  });
});

describeEachDatabase("extra time by name", () => {
  it("is there when the student joins, however the name is written, and for nobody else", async () => {
    const { teacher, id, code } = await assign({ timeLimitMinutes: 10 });
    await sendForm(teacher, id, [
      ["fields", "extraTime"],
      ["extraTime", "Mira: 5\r\n Noor B 12\r\n"],
    ]);
    expect((await settingsOf(id, teacher)).extraTime).toEqual([
      { name: "Mira", minutes: 5 },
      { name: "Noor B", minutes: 12 },
    ]);
    const minutesOf = async (name: string) => {
      const { attempt } = await take(code, name);
      const { deadlineAt } = attempt.assignment ?? {};
      return Math.round((Date.parse(deadlineAt ?? "") - Date.parse(attempt.startedAt)) / minute);
    };
    expect([await minutesOf("MIRA"), await minutesOf("noor b"), await minutesOf("Ben")]).toEqual([
      15, 22, 10,
    ]);
  });

  it("moves the deadline of students who have joined at once, and refuses what is not a time", async () => {
    const { teacher, id, code } = await assign({ timeLimitMinutes: 10 });
    const visitor = new Visitor();
    const { attempt } = await take(code, "Mira", visitor);
    const owner = ownerOfVisitor(teacher);
    expect((await changeSettings(id, { title: "x" }, owner)).ok).toBe(true);
    await patch(teacher, id, { extraTime: [{ name: "Mira", minutes: 5 }] });
    const after = await attemptAt(visitor, led(await join(visitor, code)));
    const moved =
      Date.parse(after.assignment?.deadlineAt ?? "") - Date.parse(attempt.assignment?.deadlineAt ?? "");
    expect(moved).toBe(5 * minute);
    const answer = await sendForm(teacher, id, [
      ["fields", "extraTime"],
      ["extraTime", "Mira"],
    ]);
    expect(led(answer)).toContain("field=extraTime");
  });
});

describeEachDatabase("a title that nobody chose", () => {
  it("follows the topics in the same change, and says then what students are asked", async () => {
    const made = await assign();
    const { teacher, id, code } = made;
    await sendForm(teacher, id, [
      ["fields", "title,topics"],
      ["title", "The whole article"],
      ["topics", "people"],
      ["topics", "places"],
    ]);
    expect(await titleOf(made)).toBe("People and Places");
    await patch(teacher, id, { topics: ["phases", "places"] });
    expect(await titleOf(made)).toBe("Time and place");
    const { attempt } = await take(code, "Mira");
    expect(attempt.assignment?.title).toBe("Time and place");
  });

  it("stays where it was chosen, before or in the same change", async () => {
    const made = await assign();
    const { teacher, id } = made;
    await patch(teacher, id, { topics: ["people"], title: "Friday" });
    expect(await titleOf(made)).toBe("Friday");
    await patch(teacher, id, { topics: ["places"] });
    expect(await titleOf(made)).toBe("Friday");
  });

  it("is that of the topics that an assignment is made with", async () => {
    const made = await new Visitor().post("/api/v1/assignments", {
      article: "will-of-victory",
      topic: "all",
      settings: { topics: ["units", "people"] },
    });
    expect(made.json).toMatchObject({ assignment: { settings: { title: "Units and People" } } });
  });
});
