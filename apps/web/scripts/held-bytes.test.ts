import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { HeldBytes } from "./held-bytes.ts";

it("lets go of whoever it has held something for the longest, as soon as it is too much in all", () => {
  const held = new HeldBytes(10);
  const [first, second, third] = [new PassThrough(), new PassThrough(), new PassThrough()];
  held.hold(first, 4);
  held.hold(second, 4);
  held.hold(first, 2);
  expect([held.all, first.destroyed]).toEqual([10, false]);
  held.hold(third, 1);
  expect([held.all, first.destroyed, second.destroyed, third.destroyed]).toEqual([5, true, false, false]);
});

it("spares whoever reads or sends in time", () => {
  const held = new HeldBytes(10);
  const [first, second] = [new PassThrough(), new PassThrough()];
  held.hold(first, 8);
  held.release(first);
  held.hold(second, 8);
  held.hold(first, 2);
  expect([held.all, first.destroyed, second.destroyed]).toEqual([10, false, false]);
});
