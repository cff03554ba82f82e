import { afterEach, expect, it, vi } from "vitest";
import { classResultsSchema } from "@/class/results-view.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import type { AttemptView } from "@/model/attempt";
import { assign, led, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { finish, question, responsePath } from "@/testing/take";
import type { Visitor } from "@/testing/visitor";
import { previewMerge } from "./merge.server";

type Taken = { visitor: Visitor; attempt: AttemptView };

const studentOf = ({ attempt }: Taken) => attempt.assignment?.student?.id ?? "";
const submit = ({ visitor, attempt }: Taken) => visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
const resultsOf = async ({ teacher, id }: Made) =>
  classResultsSchema.parse((await teacher.get(`/api/v1/assignments/${id}/results`)).json);

const byForm = ({ teacher, id }: Made, from: string, into: string) =>
  teacher.submit(`/assignments/${id}/students/change`, [
    ["student", from],
    ["action", "merge"],
    ["into", into],
  ]);
const byApi = ({ teacher, id }: Made, from: string, into: string) =>
  teacher.post(`/api/v1/assignments/${id}/students/${from}/merge`, { into });
const looked = async ({ teacher, id }: Made, from: Taken, into: Taken) => {
  const found = await previewMerge(id, studentOf(from), studentOf(into), ownerOfVisitor(teacher));
  if (found === null) throw new Error("nothing to look at");
  return found;
};

/** A student joins with a typing error, and a minute later with the right name, and answers. */
async function joinTwice(isFirstSubmitted: boolean) {
  const made = await assign();
  const slip = await take(made.code, "Mria");
  if (isFirstSubmitted) await submit(slip);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  const mira = await take(made.code, "Mira");
  const { result } = await finish(mira.visitor, mira.attempt);
  return { made, slip, mira, points: result.points };
}

afterEach(() => {
  vi.useRealTimers();
});

describeEachDatabase("merging two students who are the same person", () => {
  for (const isFirstSubmitted of [false, true]) {
    for (const merge of [byForm, byApi]) {
      for (const direction of ["into the right name", "into the slip"]) {
        const empty = isFirstSubmitted ? "submitted" : "open";
        it(`counts what was answered, not the ${empty} attempt without answers: ${merge.name}, ${direction}`, async () => {
          const { made, slip, mira, points } = await joinTwice(isFirstSubmitted);
          const [from, into] = direction === "into the slip" ? [mira, slip] : [slip, mira];
          const { counted, dropped } = await looked(made, from, into);
          expect(counted).toMatchObject({ nickname: "Mira", points, outOf: 10 });
          expect(dropped).toMatchObject([{ nickname: "Mria" }]);
          await merge(made, studentOf(from), studentOf(into));
          const { students, statistics } = await resultsOf(made);
          expect(students).toMatchObject([
            { submitted: 1, atWork: false, firstDeleted: false, result: { number: 1, points } },
          ]);
          expect(students[0]?.result?.attempt).toBe(mira.attempt.id);
          expect(statistics.n).toBe(1);
          const database = await getDatabase();
          const rows = database.selectFrom("students").selectAll().where("assignment", "=", made.id);
          expect(await rows.execute()).toMatchObject([{ attempts_started: 1 }]);
        });
      }
    }
  }

  it("keeps both attempts if both have answers; the one started first counts, and the preview says so", async () => {
    const made = await assign();
    const early = await take(made.code, "Mria");
    const asked = question(early.attempt);
    await early.visitor.put(responsePath(early.attempt, asked), { response: guess(asked), revision: 1 });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    const mira = await take(made.code, "Mira");
    await finish(mira.visitor, mira.attempt);
    expect(await looked(made, early, mira)).toMatchObject({
      counted: null,
      open: { nickname: "Mria" },
      dropped: [],
    });
    await byForm(made, studentOf(early), studentOf(mira));
    expect((await resultsOf(made)).students).toMatchObject([{ submitted: 1, atWork: true, result: null }]);
    await submit(early);
    expect((await resultsOf(made)).students).toMatchObject([
      { submitted: 2, result: { attempt: early.attempt.id, number: 1 } },
    ]);
  });

  it("keeps both attempts if neither has answers", async () => {
    const made = await assign();
    const [one, other] = [await take(made.code, "Mria"), await take(made.code, "Mira")];
    expect(await looked(made, one, other)).toMatchObject({ counted: null, dropped: [] });
    await byForm(made, studentOf(one), studentOf(other));
    expect((await resultsOf(made)).students).toMatchObject([{ nickname: "Mira", atWork: true }]);
    expect((await one.visitor.get(`/api/v1/attempts/${one.attempt.id}`)).status).toBe(200);
  });

  it("can be previewed only by anyone who manages the assignment, which changes nothing", async () => {
    const { made, slip, mira } = await joinTwice(false);
    const ids = [made.id, studentOf(slip), studentOf(mira)] as const;
    expect(await previewMerge(...ids, ownerOfVisitor(mira.visitor))).toBeNull();
    await looked(made, slip, mira);
    expect((await resultsOf(made)).students).toHaveLength(2);
    const [, from] = ids;
    expect(await previewMerge(made.id, from, from, ownerOfVisitor(made.teacher))).toBeNull();
    expect(led(await byForm(made, from, from))).toMatch(/problem=student_not_found$/);
  });
});
