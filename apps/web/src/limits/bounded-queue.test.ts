import { expect, it } from "vitest";
import { BoundedQueue } from "./bounded-queue";

it("lets in as many as work at once, the others in their turn, and no more than can wait", async () => {
  const queue = new BoundedQueue({ atOnce: 1, waiting: 2, each: 9 });
  const order: string[] = [];
  const first = await queue.enter("a");
  const passThrough = async (key: string): Promise<void> => {
    const leave = await queue.enter(key);
    order.push(key);
    leave?.();
  };
  const later = [passThrough("b"), passThrough("c")];
  expect(queue.enter("d")).toBeNull();
  expect(order).toEqual([]);
  first?.();
  // To leave twice gives no second place back.
  first?.();
  await Promise.all(later);
  expect(order).toEqual(["b", "c"]);
  expect(queue.enter("d")).not.toBeNull();
});

it("gives one caller no more than its part, and lets others in meanwhile", async () => {
  const queue = new BoundedQueue({ atOnce: 1, waiting: 5, each: 2 });
  const leave = await queue.enter("greedy");
  expect(queue.enter("greedy")).not.toBeNull();
  expect(queue.enter("greedy")).toBeNull();
  expect(queue.enter("another")).not.toBeNull();
  leave?.();
  expect(queue.enter("greedy")).not.toBeNull();
});

it("says how many are before a caller that waits", async () => {
  const queue = new BoundedQueue({ atOnce: 1, waiting: 5, each: 2 });
  const leave = await queue.enter("first");
  void queue.enter("second");
  void queue.enter("third");
  expect(["first", "second", "third", "nobody"].map((key) => queue.before(key))).toEqual([0, 1, 2, 0]);
  leave?.();
  expect(queue.before("third")).toBe(1);
});
