import "server-only";
import { exactName, nicknameSchema } from "@wellread/assessment";
import { type Kysely, sql } from "kysely";
import { z } from "zod";

const storedSettings = z.looseObject({
  allowedNames: z.array(z.string()).default([]),
  extraTime: z.array(z.strictObject({ name: z.string(), minutes: z.number() })).default([]),
});

/** A name as it is from now on; undefined for one of which nothing can be seen. */
const asNow = (name: string): string | undefined => nicknameSchema.safeParse(name).data;

/** Each name once, in the order in which it comes first. */
function onceEach(names: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const name of names.flatMap((each) => asNow(each) ?? [])) {
    if (!byName.has(exactName(name))) byName.set(exactName(name), name);
  }
  return [...byName.values()];
}

/** Each name once, with the most minutes that it has. */
function mostMinutes(entries: readonly { name: string; minutes: number }[]) {
  const minutes = (name: string): number =>
    Math.max(
      ...entries.flatMap((entry) =>
        exactName(asNow(entry.name) ?? "") === exactName(name) ? [entry.minutes] : [],
      ),
    );
  return onceEach(entries.map(({ name }) => name)).map((name) => ({ name, minutes: minutes(name) }));
}

type Row = { id: string; settings: string };
type Named = { id: string; assignment: string; nickname: string; exact_name: string };

/**
 * "Schmidt, Jonas" is Jonas Schmidt from now on, and a list has each name once. Students keep the names that they see;
 * where two have become the same name, both stay, and the second is compared as before.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<Row>`select id, settings from assignments`.execute(database);
  for (const { id, settings } of rows) {
    const { allowedNames, extraTime, ...rest } = storedSettings.parse(JSON.parse(settings));
    const now = { ...rest, allowedNames: onceEach(allowedNames), extraTime: mostMinutes(extraTime) };
    await sql`update assignments set settings = ${JSON.stringify(now)} where id = ${id}`.execute(database);
  }
  const students = await sql<Named>`
    select id, assignment, nickname, exact_name from students where nickname is not null order by number`.execute(
    database,
  );
  const taken = new Set(students.rows.map(({ assignment, exact_name: exact }) => `${assignment}/${exact}`));
  for (const { id, assignment, nickname, exact_name: former } of students.rows) {
    const exact = exactName(nickname);
    if (exact === former || taken.has(`${assignment}/${exact}`)) continue;
    taken.add(`${assignment}/${exact}`);
    await sql`update students set exact_name = ${exact} where id = ${id}`.execute(database);
  }
}
