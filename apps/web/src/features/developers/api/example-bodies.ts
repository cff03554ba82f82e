/** A body for each operation that takes one, by the operation's id. A test sends each through the body's own schema. */
export const exampleBodies: Readonly<Record<string, object>> = {
  startAttempt: { article: "will-of-victory", topic: "units", seed: "class-7b" },
  saveResponse: { response: { interaction: "number-entry", text: "7" }, marked: false, revision: 1 },
  createAssignment: {
    article: "will-of-victory",
    topic: "all",
    settings: { title: "Year 9, reading", attempts: 2 },
  },
  changeAssignment: { title: "Year 9, reading", timeLimitMinutes: 15 },
  swapQuestion: { replacement: "q-0123456789abc" },
  lockAssignment: { locked: true },
  changeLink: { role: "manage", action: "rotate" },
  changeStudent: { extraMinutes: 5 },
  mergeStudents: { into: "AAAAAAAAAAAAAAAAAAAAAA" },
  joinAssignment: { nickname: "Mira" },
  resumeByCode: { code: "7H3K9MPR" },
  regrade: { regrade: { kind: "drop", question: "q-0123456789abc" } },
};
