import { afterEach, expect, it, vi } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { localEvents } from "@/model/local-events";
import { assignmentIdSchema } from "@/model/ids";
import { assign, ownerOfVisitor } from "@/testing/assign";
import { beat } from "@/assignment/live-watch";
import { eventStream, mostUnread } from "./event-stream";

afterEach(() => {
  vi.useRealTimers();
});

describeEachDatabase("a reader that goes while the stream is still being set up", () => {
  it("leaves no heartbeat and no listener behind", async () => {
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

describeEachDatabase("a reader that stays", () => {
  it("hears a heartbeat at each interval, and nothing beats once it has gone", async () => {
    const { teacher, id } = await assign();
    const assignment = assignmentIdSchema.parse(id);
    const gone = new AbortController();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const reader = eventStream(assignment, ownerOfVisitor(teacher), gone.signal).getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toContain("event: change");
    vi.advanceTimersByTime(beat);
    expect(await next()).toBe("event: heartbeat\ndata: {}\n\n");
    vi.advanceTimersByTime(beat);
    expect(await next()).toBe("event: heartbeat\ndata: {}\n\n");
    gone.abort();
    expect((await reader.read()).done).toBe(true);
    expect([vi.getTimerCount(), localEvents().listenerCount(assignment)]).toEqual([0, 0]);
  });
});

describeEachDatabase("a reader that never reads", () => {
  it("is let go of once a few events wait for it, with all that waits", async () => {
    const { teacher, id } = await assign();
    const assignment = assignmentIdSchema.parse(id);
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const stream = eventStream(assignment, ownerOfVisitor(teacher), new AbortController().signal);
    await vi.waitFor(() => expect(localEvents().listenerCount(assignment)).toBe(1));
    vi.advanceTimersByTime((mostUnread - 2) * beat);
    expect([vi.getTimerCount(), localEvents().listenerCount(assignment)]).toEqual([1, 1]);
    vi.advanceTimersByTime(1000 * beat);
    expect([vi.getTimerCount(), localEvents().listenerCount(assignment)]).toEqual([0, 0]);
    await expect(stream.getReader().read()).rejects.toThrow("does not read");
  });
});
