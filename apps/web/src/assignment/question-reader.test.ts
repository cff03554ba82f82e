import { expect, it, vi } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { consume, rules } from "@/limits/limits";
import { loadKeptForm } from "@/model/kept-forms";
import { assign, led, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { measureThread } from "@/testing/thread-time";
import { Visitor } from "@/testing/visitor";
import { addedQuestionsSchema } from "./edit-questions.server";
import { importProgressOf, readQuestions } from "./question-reader.server";

/** A file of 1,900 questions with twelve options each. */
const heavy = Array.from(
  { length: 1900 },
  (_, at) => `Q${at} {=a ${at} ${Array.from("bcdefghijkl", (letter) => `~${letter} ${at}`).join(" ")}}`,
).join("\n\n");

const send = ({ teacher, id }: Pick<Made, "teacher" | "id">, body: string) =>
  teacher.send(`/api/v1/assignments/${id}/questions`, { method: "POST", body });

const paste = async ({ teacher, id }: Pick<Made, "teacher" | "id">, text: string) => {
  const form = new FormData();
  form.set("text", text);
  return teacher.send(`/assignments/${id}/questions/own`, { method: "POST", body: form });
};

let addresses = 100;
/** An address for which nothing has been counted, as limits outlive a test. */
const newAddress = (): string => {
  addresses += 1;
  return `192.0.2.${addresses}`;
};

describeEachDatabase("the reading of a file of questions", () => {
  it("costs the thread that answers next to nothing, however many items there are", async () => {
    const made = await assign({ questions: 3 });
    const { value, time } = await measureThread(() => send(made, heavy));
    const added = addedQuestionsSchema.parse(value.json);
    expect(added).toMatchObject({ added: { length: 47 }, beyond: 153 });
    expect(added.problems).toMatchObject([{ code: "too_many_questions", detail: "200" }]);
    // What is left is to take over 200 questions, and to store 47.
    expect(time.longest).toBeLessThan(200);
  });

  it("is refused while four others wait, or one of the same assignment is read, and what was pasted comes back", async () => {
    const [first, second] = [await assign({ questions: 3 }), await assign({ questions: 3 })];
    const bytes = new TextEncoder().encode(heavy);
    const reading = ["a", "b", "c", "d", first.id].map((each) => readQuestions(bytes, each));
    expect(await readQuestions(bytes, second.id)).toBeNull();
    const refusal = await send(first, "One {=a ~b}");
    expect([refusal.status, refusal.json]).toMatchObject([503, { code: "too_busy" }]);
    expect(Number(refusal.headers.get("retry-after"))).toBeGreaterThan(0);
    const address = led(await paste(first, "Two {=a ~b}"));
    expect(address).toMatch(/kept=[\w-]{22}&problem=too_busy&wait=\d+#own$/);
    const kept = /kept=([\w-]{22})/.exec(address)?.[1] ?? "";
    const form = await loadKeptForm(kept, first.id, "own-questions", ownerOfVisitor(first.teacher));
    expect(form?.get("text")).toBe("Two {=a ~b}");
    await Promise.all(reading);
    expect((await send(first, "One {=a ~b}")).status).toBe(200);
  });

  it("says to its teacher alone how many files are before it, and how many of its questions are read", async () => {
    const made = await assign({ questions: 3 });
    const path = `/api/v1/assignments/${made.id}/import`;
    const ask = async (): Promise<unknown> => (await made.teacher.get(path)).json;
    expect(await ask()).toEqual({ reading: null });
    const bytes = new TextEncoder().encode(heavy);
    const before = ["a", "b", "c"].map((each) => readQuestions(bytes, each));
    const own = send(made, heavy);
    await vi.waitFor(
      async () =>
        expect([1, 2, 3].map((files) => ({ reading: { before: files, count: 0 } }))).toContainEqual(
          await ask(),
        ),
      { interval: 5, timeout: 10_000 },
    );
    expect((await new Visitor().get(path)).status).toBe(404);
    const counts: number[] = [];
    await Promise.all([
      ...before,
      vi.waitFor(
        () => {
          const progress = importProgressOf(made.id);
          if (progress !== null) counts.push(progress.count);
          expect(counts.some((count) => count > 0 && count < 200)).toBe(true);
        },
        { interval: 1, timeout: 10_000 },
      ),
      own,
    ]);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(await ask()).toEqual({ reading: null });
  });

  it("ends after its time, and the next file is read by another thread", async () => {
    const late = await readQuestions(new TextEncoder().encode(heavy), "one", 1);
    expect(late).toMatchObject({ questions: [], problems: [{ code: "too_much_work", fate: "refused" }] });
    const next = await readQuestions(new TextEncoder().encode("One {=a ~b}"), "one");
    expect(next).toMatchObject({ questions: { length: 1 }, problems: [] });
  });

  it("is not begun for anyone who may not add questions, nor once somebody has started", async () => {
    const made = await assign({ questions: 3 });
    expect((await send({ ...made, teacher: new Visitor() }, heavy)).status).toBe(404);
    await take(made.code, "Mira");
    expect((await send(made, heavy)).json).toMatchObject({ code: "assignment_frozen" });
  });

  it("is limited by browser and by address", async () => {
    const address = newAddress();
    const made = await assign({ questions: 3 }, new Visitor(address));
    const owner = ownerOfVisitor(made.teacher);
    for (let times = 0; times < rules.importDevice.points; times += 1) await consume(["importDevice", owner]);
    const refusal = await send(made, "One {=a ~b}");
    expect([refusal.status, refusal.json]).toMatchObject([429, { code: "too_many_requests" }]);
    expect(Number(refusal.headers.get("retry-after"))).toBeGreaterThan(0);
    const other = await assign({ questions: 3 }, new Visitor(address));
    expect((await send(other, "One {=a ~b}")).status).toBe(200);
    for (let times = 0; times < rules.importAddress.points; times += 1) {
      await consume(["importAddress", address]);
    }
    expect((await send(other, "Two {=a ~b}")).status).toBe(429);
  });
});
