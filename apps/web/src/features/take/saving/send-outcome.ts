import type { Change, Entry } from "./entry";

/** One save: sent again unchanged, under the same key, until the server's answer is known. */
export type Save = Change & { questionId: string; revision: number; key: string };

/** What became of one try to save. `unreachable` is worth another try; the others are final. */
export type SendOutcome =
  | { kind: "saved"; revision: number }
  | { kind: "conflict"; current: Entry }
  /** Checked before, in another tab: it stays as it is. */
  | { kind: "locked"; current: Entry }
  | { kind: "submitted" }
  | { kind: "gone" }
  /** Kept, after the deadline: it counts no more. */
  | { kind: "late" }
  | { kind: "refused" }
  | { kind: "unreachable" };
