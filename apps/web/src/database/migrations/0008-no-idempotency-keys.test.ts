import { sql } from "kysely";
import { expect, it } from "vitest";
import { closeDatabase, getDatabase, openDatabase, setDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { attemptViewSchema } from "@/model/attempt";
import { guess } from "@/testing/guess";
import { question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

/** Takes back the migration, with a key of the attempt as the former program stored it. */
async function bringBack(attempt: string, asked: string): Promise<void> {
  const database = await getDatabase();
  await sql`create table idempotency_keys (
    attempt text not null references attempts (id) on delete cascade,
    key text not null,
    question text not null,
    digest text not null,
    revision bigint not null,
    saved_at bigint not null,
    constraint idempotency_keys_key primary key (attempt, key)
  )`.execute(database);
  await sql`insert into idempotency_keys values (${attempt}, ${"k-1"}, ${asked}, ${"d"}, 1, 1)`.execute(
    database,
  );
  await sql`alter table responses drop column first_response`.execute(database);
  await sql`alter table responses drop column first_checked_at`.execute(database);
  await sql`alter table attempts drop column feedback`.execute(database);
  await sql`drop table removed_devices`.execute(database);
  await sql`drop table removed_students`.execute(database);
  await sql`drop table removals`.execute(database);
  await sql`drop index students_outline`.execute(database);
  await sql`alter table students drop column outline`.execute(database);
  await sql`alter table regrades drop column spares_until`.execute(database);
  await sql`alter table responses drop column settled_at`.execute(database);
  await sql`alter table responses drop column made_at`.execute(database);
  await sql`alter table late_responses drop column made_at`.execute(database);
  await sql`drop table sweeps`.execute(database);
  await sql`drop table grace_copies`.execute(database);
  await sql`delete from kysely_migration where name >= ${"0008-no-idempotency-keys"}`.execute(database);
}

describeEachDatabase("a database from before idempotency keys were removed", (place) => {
  it("opens without them, and its responses stay and are saved on", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const asked = question(attempt);
    const response = guess(asked);
    const path = responsePath(attempt, asked);
    const first = await visitor.put(path, { response, revision: 1 });
    expect(first.status).toBe(200);

    await bringBack(attempt.id, asked.id);
    await closeDatabase();
    setDatabase(await openDatabase(place()));

    const keys = sql`select * from idempotency_keys`.execute(await getDatabase());
    await expect(keys).rejects.toThrow(/no such table|does not exist/);
    const load = async () =>
      attemptViewSchema.parse((await visitor.get(`/api/v1/attempts/${attempt.id}`)).json).responses[asked.id];
    expect(await load()).toMatchObject({ response, revision: 1 });
    expect((await visitor.put(path, { response, revision: 1 })).status).toBe(200);
    expect((await visitor.put(path, { response: null, revision: 2 })).status).toBe(200);
    expect(await load()).toMatchObject({ response: null, revision: 2 });
  });
});
