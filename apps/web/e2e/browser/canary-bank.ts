import { bankSchema, type Bank } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { DatabaseSync } from "node:sqlite";

/** A word that occurs nowhere else. It is in everything that a student must not see before submission. */
export const canary = "zebrafinch";

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Fields that a student reads, or that other tables refer to: they stay as they are. */
const kept = new Set(
  "stem statement text topics facts article level interaction draw sequence verdict ground relation".split(
    " ",
  ),
);

/** Tables by option id, whose field names are ids, too. */
const tables = new Set(["feedback", "key"]);

const rename = (value: string, ids: ReadonlySet<string>): string => {
  const [, gap = "", id = value] = /^(gap-\d\/)?(.+)$/.exec(value) ?? [];
  return ids.has(id) ? `${gap}${canary}-${id}` : value;
};

/** The same value with every option id turned into a canary; if `isTable`, the names of its fields as well. */
const renameIds = (value: Json, ids: ReadonlySet<string>, isTable = false): Json => {
  if (typeof value === "string") return rename(value, ids);
  if (Array.isArray(value)) return value.map((one) => renameIds(one, ids));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, one]): [string, Json] => [
    isTable ? rename(name, ids) : name,
    kept.has(name) && !isTable ? one : renameIds(one, ids, tables.has(name)),
  ]);
  return Object.fromEntries(entries);
};

const optionIds = ({ options }: Bank["questions"][number]): Set<string> =>
  new Set(Array.from(JSON.stringify(options).matchAll(/"id":"(?!gap-)([^"]+)"/g), ([, id = ""]) => id));

const makeCanaries = (question: Bank["questions"][number]): Json => {
  const ids = optionIds(question);
  const plain: Json = JSON.parse(JSON.stringify(question));
  const renamed = renameIds(plain, ids);
  if (typeof renamed !== "object" || renamed === null || Array.isArray(renamed)) return renamed;
  const feedback = Object.entries(renamed["feedback"] ?? {}).map(([part, one]) => [
    part,
    { ...one, text: `${canary} feedback on ${part}` },
  ]);
  const entries =
    question.interaction === "text-entry" && Array.isArray(renamed["options"])
      ? renamed["options"].map((one) => ({
          ...Object(one),
          text: `${canary} answer`,
          aliases: [`${canary} alias`],
        }))
      : renamed["options"];
  const key = question.interaction === "number-entry" ? 424_242_424_242 : renamed["key"];
  return {
    ...renamed,
    model: `${canary}-model`,
    feedback: Object.fromEntries(feedback),
    options: entries ?? [],
    key: key ?? null,
  };
};

/** The bank with canaries in every key, feedback and proof, as a version of its own. */
const canaryBank = bankSchema.parse({
  ...bank,
  version: "0canarybank00",
  questions: bank.questions.map(makeCanaries),
});

/**
 * Moves an attempt to the canary bank, in the way in which an attempt keeps an older bank: its version is stored, and
 * the attempt refers to it.
 */
export const plantCanaries = (dataDir: string, attempt: string): void => {
  const database = new DatabaseSync(`${dataDir}/wellread.db`, { timeout: 5000 });
  const row = database.prepare("select quiz from attempts where id = ?").get(attempt);
  const quiz: Json = JSON.parse(String(row?.["quiz"]));
  const ids = new Set(bank.questions.flatMap((question) => [...optionIds(question)]));
  const presentations = renameIds(Object(quiz).presentations, ids);
  const planted = { ...Object(quiz), presentations, bank: canaryBank.version };
  database
    .prepare("insert into banks (version, article, locale, bank) values (?, ?, ?, ?) on conflict do nothing")
    .run(canaryBank.version, bank.article, bank.locale, JSON.stringify(canaryBank));
  database
    .prepare("update attempts set quiz = ?, bank = ? where id = ?")
    .run(JSON.stringify(planted), canaryBank.version, attempt);
  database.close();
};
