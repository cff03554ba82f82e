import { DatabaseSync } from "node:sqlite";

const ofAssignment = {
  assignments: "id = :id",
  assignment_holders: "assignment = :id",
  students: "assignment = :id",
  student_devices: "student in (select id from students where assignment = :id)",
  attempts: "assignment = :id",
  responses: "attempt in (select id from attempts where assignment = :id)",
  late_responses: "attempt in (select id from attempts where assignment = :id)",
  regrades: "assignment = :id",
  kept_forms: "assignment = :id",
  audit: "assignment = :id",
};

/** Every row that is stored for an assignment, as one text to compare, with secrets, times and audit log. */
export const storedRows = (dataDir: string, assignment: string): string => {
  const database = new DatabaseSync(`${dataDir}/wellread.db`, { timeout: 5000, readOnly: true });
  const rows = Object.entries(ofAssignment).map(([table, where]) => [
    table,
    database.prepare(`select * from ${table} where ${where} order by rowid`).all({ id: assignment }),
  ]);
  database.close();
  return JSON.stringify(rows, undefined, 1);
};
