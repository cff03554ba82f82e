import { afterEach, expect, it, vi } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { localEvents } from "@/model/events";
import { assignmentIdSchema } from "@/model/ids";
import { assign, ownerOfVisitor } from "@/testing/assign";
import { eventStream } from "./event-stream";

afterEach(() => {
  vi.useRealTimers();
});

describeEachDatabase("a reader that goes while the stream is still being set up", () => {
  it("leaves no heart beating and no listener behind", async () => {
    const { teacher, id } = await assign();
    const assignment = assignmentIdSchema.parse(id);
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const stream = eventStream(assignment, ownerOfVisitor(teacher), new AbortController().signal);
    await stream.cancel();
    // The subscription comes later: on PostgreSQL it waits for a connection.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(vi.getTimerCount()).toBe(0);
    expect(localEvents().listenerCount(assignment)).toBe(0);
    // A beat on a closed stream would throw out of its timer.
    expect(() => vi.advanceTimersByTime(60_000)).not.toThrow();
  });
});
