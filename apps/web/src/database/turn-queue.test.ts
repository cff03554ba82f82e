import { expect, it } from "vitest";
import { runInTurn } from "./turn-queue";

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

it("tasks with the same key run in the order in which they were queued, even after one fails", async () => {
  const order: number[] = [];
  const run = (number: number, milliseconds: number) => async () => {
    await pause(milliseconds);
    order.push(number);
    if (number === 1) throw new Error("one fails");
    return number;
  };
  const runs = [runInTurn("a", run(1, 20)), runInTurn("a", run(2, 5)), runInTurn("a", run(3, 0))];
  const other = runInTurn("b", run(4, 0));
  expect(await other).toBe(4);
  const outcomes = await Promise.allSettled(runs);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(order).toEqual([4, 1, 2, 3]);
});
