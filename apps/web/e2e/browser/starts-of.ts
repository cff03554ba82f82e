import { DatabaseSync } from "node:sqlite";
import { dataFolder } from "./data-folder.ts";

/** How many attempts outside of assignments a seed has started. */
export const startsOf = (seed: string): number => {
  const database = new DatabaseSync(`${dataFolder()}/wellread.db`, { timeout: 5000, readOnly: true });
  const found = database.prepare("select count(*) as n from attempts where quiz like ?").get(`%"${seed}"%`);
  database.close();
  return Number(found?.["n"]);
};
