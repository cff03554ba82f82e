import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { Client } from "pg";
import { inject } from "vitest";
import { makeDataFolder } from "./make-data-folder";

/** Where a database is. */
export type Place = { dataDir: string; databaseUrl: string | undefined };

export type Made = { place: Place; remove: () => Promise<void> };
export type Maker = () => Promise<Made>;

const makeSqlite: Maker = async () => {
  const dataDir = makeDataFolder("sqlite");
  return {
    place: { dataDir, databaseUrl: undefined },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
};

const makePostgres: Maker = async () => {
  const url = inject("postgresUrl");
  const name = `test_${randomBytes(8).toString("hex")}`;
  const run = async (statement: string) => {
    const client = new Client({ connectionString: `${url}/postgres` });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}`);
  return {
    place: { dataDir: "", databaseUrl: `${url}/${name}` },
    remove: () => run(`drop database ${name} with (force)`),
  };
};

/** Makes a new, empty database of each kind. */
export const makeDatabase = { sqlite: makeSqlite, postgres: makePostgres } satisfies Record<string, Maker>;
