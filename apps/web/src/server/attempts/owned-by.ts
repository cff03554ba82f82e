import "server-only";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { DatabaseSchema } from "@/server/database/schema";
import type { Owner } from "@/server/identity/secret";

/** Whose an attempt is: the browser's or token's that started it, or a student's who is at work there. */
export const ownedBy =
  (owner: Owner) =>
  (eb: ExpressionBuilder<DatabaseSchema, "attempts">): Expression<SqlBool> =>
    eb.or([
      eb("attempts.owner", "=", owner),
      eb("attempts.student", "in", (query) =>
        query.selectFrom("student_devices").select("student").where("student_devices.owner", "=", owner),
      ),
    ]);
