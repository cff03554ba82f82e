/**
 * What the state line says. `saved` only after the server's acknowledgement; `failed` while a save is being
 * tried again; `late` means kept after the deadline. The last two end saving.
 */
export type SaveState = "idle" | "saving" | "saved" | "failed" | "refused" | "late" | "gone" | "submitted";

/** States in which leaving the page would lose an answer. */
export const losesAnswers: Record<SaveState, boolean> = {
  idle: false,
  saving: true,
  saved: false,
  failed: true,
  refused: true,
  late: false,
  gone: false,
  submitted: false,
};
