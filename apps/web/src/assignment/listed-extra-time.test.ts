import { exactName, nameOutline } from "@wellread/assessment";
import { afterEach, expect, it, vi } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { newId } from "@/model/ids";
import { assign, join, led } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

const most = 300;
const students = 40;

/** Names that differ in i, l and e alone, which look like one another once a digit stands for a letter. */
const listed = Array.from({ length: most }, (_, at) =>
  at.toString(3).padStart(6, "0").replaceAll("0", "i").replaceAll("1", "l").replaceAll("2", "e"),
);

/** The same names as somebody types them who has no list: no two are written alike, and each needs its look to be found. */
const typed = listed.map((name) => Array.from(name).join("\u0301"));

/** Lets the first of the list join at once, as joining is not what is measured. */
async function seat(assignment: string): Promise<void> {
  const database = await getDatabase();
  const rows = listed.slice(0, students).map((nickname, at) => ({
    id: newId(),
    assignment,
    number: at + 1,
    nickname,
    exact_name: exactName(nickname),
    outline: nameOutline(nickname),
    code_hash: newId(),
    extra_minutes: 0,
    attempts_started: 0,
    joined_at: 1,
    seen_at: 1,
  }));
  await database.insertInto("students").values(rows).execute();
}

async function extraMinutes(assignment: string): Promise<number[]> {
  const database = await getDatabase();
  const rows = await database
    .selectFrom("students")
    .select("extra_minutes")
    .where("assignment", "=", assignment)
    .orderBy("number")
    .execute();
  return rows.map((row) => row.extra_minutes);
}

describeEachDatabase("300 names with 300 names of extra time", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("are each read a few times, however many students have joined", async () => {
    const { teacher, id, code } = await assign({
      timeLimitMinutes: 10,
      cap: 300,
      reading: { kind: "paper", value: "" },
    });
    await seat(id);
    // Every comparison of names begins by composing both, so this counts the work and not the time.
    const readings = vi.spyOn(String.prototype, "normalize");
    const settings = {
      allowedNames: listed,
      extraTime: typed.map((name, at) => ({ name, minutes: 1 + (at % 3) })),
    };
    const { status } = await teacher.sendJson("PATCH", `/api/v1/assignments/${id}`, settings);
    const names = 2 * most + students;
    expect(status).toBe(200);
    expect(readings.mock.calls.length / names).toBeLessThan(40);
    expect(await extraMinutes(id)).toEqual(listed.slice(0, students).map((_name, at) => 1 + (at % 3)));

    readings.mockClear();
    const newcomer = await join(new Visitor(), code, listed.at(-1));
    expect(led(newcomer)).toMatch(/^\/attempts\//);
    expect(readings.mock.calls.length / names).toBeLessThan(40);
  });
});
