import { type Response, responseSchema } from "@wellread/assessment";
import { describe, expect, it } from "vitest";
import { keptAnswers } from "./kept-answers";

const typed = (text: string): Response => responseSchema.parse({ interaction: "text-entry", text });
const act = (text: string, madeAt: number) => ({ response: typed(text), marked: false, madeAt });

/** A browser's storage, in memory; `isFull` refuses to write, as a browser does that blocks it. */
const makeStorage = (first: Record<string, string> = {}, isFull = false): Storage => {
  const items = new Map(Object.entries(first));
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new Error("QuotaExceededError");
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
};

describe("the answers that a device keeps", () => {
  it("are those that are not saved; of a saved one only the revision is left", () => {
    const storage = makeStorage();
    const device = keptAnswers("a", storage);
    expect(device.keep("q1", act("Inad", 1))).toBe(true);
    device.keep("q2", act("Hawija", 2));
    device.settle("q1", 1, 4);
    expect(keptAnswers("a", storage).read()).toMatchObject({
      unsaved: { q2: act("Hawija", 2) },
      saved: { q1: 4 },
    });
    expect(JSON.stringify(storage.getItem("wellread.answers.a"))).not.toContain("Inad");
    expect(keptAnswers("b", storage).read().unsaved).toEqual({});
  });

  it("are the last ones, whichever tab gave them, and go only once those are saved", () => {
    const device = keptAnswers("a", makeStorage());
    device.keep("q1", act("newer", 5));
    device.keep("q1", act("older", 3));
    device.settle("q1", 3, 1);
    expect(device.read().unsaved).toEqual({ q1: act("newer", 5) });
    device.settle("q1", 5, 2);
    expect(device.read().unsaved).toEqual({});
  });

  it("are forgotten after eight days, when nobody can use them any more", () => {
    const old = JSON.stringify({
      unsaved: { q1: act("Inad", 1) },
      saved: {},
      at: Date.now() - 9 * 86_400_000,
    });
    const storage = makeStorage({ "wellread.answers.a": old, other: "stays" });
    expect(keptAnswers("b", storage).read().unsaved).toEqual({});
    expect(storage.getItem("wellread.answers.a")).toBeNull();
    expect(storage.getItem("other")).toBe("stays");
  });

  it("are none where a browser keeps nothing, or something that is not ours is there", () => {
    expect(keptAnswers("a", makeStorage({}, true)).keep("q1", act("Inad", 1))).toBe(false);
    expect(keptAnswers("a", null).keep("q1", act("Inad", 1))).toBe(false);
    const now = Date.now();
    for (const text of ["{", "[]", `{"at":${now},"unsaved":{"q1":{"response":"x"}},"saved":{"q1":"3"}}`])
      expect(keptAnswers("a", makeStorage({ "wellread.answers.a": text })).read()).toMatchObject({
        unsaved: {},
        saved: {},
      });
  });
});
