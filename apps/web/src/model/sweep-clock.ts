import "server-only";
import { getDatabase } from "@/database/database";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** How far a clock may go back, as it is set right all the time, and forth beyond what is known of. */
const mostBack = hour / 12;
const mostForth = 2 * day;

/** A clock that was doubted is believed if it still says the same after about a day, and within a holiday. */
const agreement = { from: 20 * hour, to: 60 * day };

/** What one round of deleting may delete. */
export type Sweep = {
  /** When the last round was: whatever came due since then is deleted. */
  since: number;
  /** How much of a day's share is deleted of what was due even then. */
  share: number;
  /** Whether it can be brought back for a day. */
  keepsCopy: boolean;
};

/** Deletes all that is due, for good. */
export const everything: Sweep = { since: 0, share: 0, keepsCopy: false };

type Verdict =
  | { doubt: undefined; sweep: Sweep }
  | { doubt: "first_start" | "clock_went_forth" | "clock_went_back"; sweep?: undefined };

// By which clock the last round of this process was, and how long the process had run then.
const shared = globalThis as typeof globalThis & {
  wellreadSweep?: { at: number; uptime: number } | undefined;
};

/** How long ago the last round was, as far as something that cannot be set tells: this process has run all the time. */
const knownSince = (sweptAt: number, uptime: number): number => {
  const last = shared.wellreadSweep;
  return last === undefined || last.at !== sweptAt ? 0 : uptime - last.uptime;
};

/**
 * Decides whether the clock may be believed before anything is deleted by it: one start with a clock that is a year
 * ahead would delete all there is. The time of the last round is stored; a jump from there that nothing explains is
 * waited out until the next day's round says the same.
 *
 * @param uptime for how long this process has run, in milliseconds.
 */
export async function judgeClock(now: number, uptime: number): Promise<Verdict> {
  const database = await getDatabase();
  return database.transaction().execute(async (change): Promise<Verdict> => {
    const note = async (row: { swept_at: number; doubted_at: number | null }) => {
      await change
        .insertInto("sweeps")
        .values({ id: 1, ...row })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
      if (row.doubted_at === null) shared.wellreadSweep = { at: row.swept_at, uptime };
    };
    const last = await change.selectFrom("sweeps").selectAll().where("id", "=", 1).executeTakeFirst();
    if (last === undefined) {
      await note({ swept_at: now, doubted_at: null });
      return { doubt: "first_start" };
    }
    const { swept_at: since, doubted_at: doubted } = last;
    const passed = now - since;
    const isBack = passed < -mostBack;
    if (!isBack && passed - knownSince(since, uptime) <= mostForth) {
      await note({ swept_at: now, doubted_at: null });
      const share = Math.min(1, Math.max(0, passed / day));
      return { doubt: undefined, sweep: { since, share, keepsCopy: true } };
    }
    const agreed = doubted === null ? -1 : now - doubted;
    if (agreed >= agreement.from && agreed <= agreement.to) {
      await note({ swept_at: now, doubted_at: null });
      // What came due since the last round is not known, so that only a day's share is deleted.
      return { doubt: undefined, sweep: { since: now, share: 1, keepsCopy: true } };
    }
    const isSame = agreed >= 0 && agreed < agreement.from;
    await note({ swept_at: since, doubted_at: isSame ? doubted : now });
    return { doubt: isBack ? "clock_went_back" : "clock_went_forth" };
  });
}
