import { expect, it } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { led, ownerOfVisitor } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

const assign = (teacher: Visitor, fields: Record<string, string>) =>
  teacher.submit("/assignments/new", Object.entries({ article: "will-of-victory", ...fields }));

describeEachDatabase("the button that assigns a quiz", () => {
  it.each([
    [
      { topic: "people", questions: "3" },
      { topics: ["people"], questions: 3 },
    ],
    [
      { topic: "all", questions: "7" },
      { topics: [], questions: 7 },
    ],
    [{ topic: "people" }, { topics: ["people"], questions: 6 }],
  ])("assigns the quiz that it stands beside: %j", async (fields, settings) => {
    const teacher = new Visitor();
    const id = led(await assign(teacher, fields)).split("/")[2] ?? "";
    expect(await loadAssignment(id, "manage", ownerOfVisitor(teacher))).toMatchObject({ settings });
  });

  it.each(["0", "51", "many"])("does not assign %s questions", async (questions) => {
    expect((await assign(new Visitor(), { topic: "all", questions })).status).toBe(400);
  });
});
