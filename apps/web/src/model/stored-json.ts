import "server-only";
import { assignmentSettingsSchema, quizSchema } from "@wellread/assessment";
import type { z } from "zod";

/** Makes a value, and all that it is made of, one that nobody can change. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

/**
 * JSON that is stored, read by its schema. The settings and the quiz of a class are read for each request of everybody in
 * it, and with long lists of names or many questions that takes a hundred times as long as to find the same text again: so
 * what was read lately is kept, up to so many letters of it. Nobody can change it, as the next request gets the same.
 */
export class StoredJson<Schema extends z.ZodType> {
  readonly #schema: Schema;
  readonly #most: number;
  readonly #known = new Map<string, z.output<Schema>>();
  #letters = 0;

  constructor(schema: Schema, most: number) {
    this.#schema = schema;
    this.#most = most;
  }

  read(text: string): z.output<Schema> {
    const known = this.#known.get(text);
    if (known === undefined) return this.#keep(text);
    // The last in the map is what was asked for last.
    this.#known.delete(text);
    this.#known.set(text, known);
    return known;
  }

  #keep(text: string): z.output<Schema> {
    const read = this.#schema.parse(JSON.parse(text));
    freeze(read);
    this.#known.set(text, read);
    this.#letters += text.length;
    for (const oldest of this.#known.keys()) {
      if (this.#letters <= this.#most) break;
      this.#known.delete(oldest);
      this.#letters -= oldest.length;
    }
    return read;
  }
}

// Next bundles routes separately, each with its own copy of this module, so what they share is kept outside of it.
const shared = globalThis as typeof globalThis & {
  wellreadSettings?: StoredJson<typeof assignmentSettingsSchema>;
  wellreadQuizzes?: StoredJson<typeof quizSchema>;
};

/** The settings of assignments: the longest have some 50,000 letters. */
export const storedSettings = () =>
  (shared.wellreadSettings ??= new StoredJson(assignmentSettingsSchema, 1_000_000));

/** The quizzes of assignments and attempts: 10,000 letters, and ten times as many with the most own questions. */
export const storedQuizzes = () => (shared.wellreadQuizzes ??= new StoredJson(quizSchema, 6_000_000));
