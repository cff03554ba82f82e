import { isJsonObject, type JsonObject } from "@/shell/json-object";
import type { Change, DatedChange, Device, Kept } from "./save-queue";

const prefix = "wellread.answers.";
const nothing: Kept = { unsaved: {}, saved: {} };

/** The server keeps a late answer for a week. After that, one that was never sent is of no use. */
const lifetime = 8 * 24 * 60 * 60 * 1000;

/** Null where a browser blocks it, as in a frame of another site, and on the server. */
const openStorage = (): Storage | null => {
  if (typeof window === "undefined") return null;
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
    key.startsWith(prefix),
  );

/** Forgets the answers of every attempt that were given on this device and are not saved, for whoever uses it next. */
export const forgetAnswers = (): void => {
  const storage = openStorage();
  if (storage !== null) for (const key of keysOf(storage)) storage.removeItem(key);
};

const isResponse = (value: unknown): value is Change["response"] =>
  value === null || (isJsonObject(value) && typeof value["interaction"] === "string");

const readChange = (value: unknown): DatedChange | undefined => {
  if (!isJsonObject(value)) return undefined;
  const { response = null, marked, madeAt } = value;
  if (!isResponse(response) || typeof marked !== "boolean" || typeof madeAt !== "number") return undefined;
  return { response, marked, madeAt };
};

const readJson = (text: string): JsonObject => {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
};

const entriesOf = (value: unknown): [string, unknown][] => (isJsonObject(value) ? Object.entries(value) : []);

const readKept = (text: string | null): Kept & { at: number } => {
  const { unsaved, saved, at } = text === null ? {} : readJson(text);
  return {
    at: typeof at === "number" ? at : 0,
    unsaved: Object.fromEntries(
      entriesOf(unsaved).flatMap(([question, value]) => {
        const act = readChange(value);
        return act === undefined ? [] : [[question, act]];
      }),
    ),
    saved: Object.fromEntries(
      entriesOf(saved).flatMap(([question, value]) => (typeof value === "number" ? [[question, value]] : [])),
    ),
  };
};

const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

const forgetOld = (storage: Storage): void => {
  for (const key of keysOf(storage))
    if (readKept(storage.getItem(key)).at < Date.now() - lifetime) storage.removeItem(key);
};

/** The answers of one attempt in this browser's storage, which its tabs share. Where that is blocked, none are kept. */
export const keptAnswers = (attemptId: string, storage = openStorage()): Device => {
  const key = `${prefix}${attemptId}`;
  if (storage !== null) forgetOld(storage);
  const read = (): Kept => (storage === null ? nothing : readKept(storage.getItem(key)));
  const write = (kept: Kept): boolean => {
    try {
      storage?.setItem(key, JSON.stringify({ ...kept, at: Date.now() }));
      return storage !== null;
    } catch {
      // Full, or writing is blocked.
      return false;
    }
  };
  return {
    read,
    keep: (questionId, act) => {
      const kept = read();
      const former = kept.unsaved[questionId];
      // Another tab may have one that was given later.
      if (former !== undefined && former.madeAt > act.madeAt) return true;
      return write({ ...kept, unsaved: { ...kept.unsaved, [questionId]: act } });
    },
    settle: (questionId, madeAt, revision = 0) => {
      const { unsaved, saved } = read();
      const former = unsaved[questionId];
      const isNewer = former !== undefined && former.madeAt > madeAt;
      write({
        unsaved: isNewer ? unsaved : without(unsaved, questionId),
        saved: { ...saved, [questionId]: Math.max(revision, saved[questionId] ?? 0) },
      });
    },
    clear: () => storage?.removeItem(key),
  };
};
