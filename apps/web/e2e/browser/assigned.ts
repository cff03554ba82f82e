/** What a teacher gets from one click. */
export type Assigned = { id: string; code: string; address: string };
