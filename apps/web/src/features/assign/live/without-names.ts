import type { ProgressView } from "@/server/assignments/progress-view";

/** The same progress without nicknames: where names are hidden, they must not be in the page at all. */
export const withoutNames = (progress: ProgressView): ProgressView => ({
  ...progress,
  students: progress.students.map((student) => ({ ...student, nickname: null })),
});
