import "server-only";
import { z } from "zod";
import { beat } from "@/assignment/live-watch";
import { loadAssignment } from "@/assignment/manage.server";
import { answers, handle } from "@/http/handle";
import { problem } from "@/http/problem";
import type { Owner } from "@/identity/identity";
import { subscribe } from "@/model/events";
import type { AssignmentId } from "@/model/ids";
import { stopSignal } from "@/stopping";
import type { Served } from "./serve";

/** Of many changes within this time one is told, in milliseconds. */
const debounceTime = 250;

/** How many events may wait for a reader. One that does not read for so long has gone, or means harm. */
export const mostUnread = 8;

const encoder = new TextEncoder();

const nothing = (): void => undefined;

/**
 * A stream that tells of every change to an assignment, with a first event at once: whoever connects again may have
 * missed some. In between it beats, so that a reader can tell a quiet class from a dead connection. It ends when the reader
 * goes, when the reader is no holder any more, and when {@link mostUnread} events wait for a reader that does not read.
 */
export function eventStream(
  assignment: AssignmentId,
  owner: Owner | null,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  let isOpen = true;
  let end = nothing;
  const stop = (): void => {
    isOpen = false;
    end();
  };
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async start(controller) {
      let timer: NodeJS.Timeout | undefined;
      const send = (text: string) => {
        if (!isOpen) return;
        if ((controller.desiredSize ?? 0) > 0) return controller.enqueue(encoder.encode(text));
        // Closing would keep what waits until it is read. An AbortError is what Next takes for the end of a connection.
        controller.error(new DOMException("whoever asked for the events does not read them", "AbortError"));
        stop();
      };
      const tell = async () => {
        timer = undefined;
        if ((await loadAssignment(assignment, "results", owner)) === null) stop();
        else send("event: change\ndata: {}\n\n");
      };
      const onChange = () => {
        timer ??= setTimeout(() => void tell().catch(stop), debounceTime);
      };
      const unsubscribe = await subscribe(assignment, onChange);
      // An event and not a comment: the reader has to see that the line is alive.
      const heart = setInterval(() => send("event: heartbeat\ndata: {}\n\n"), beat);
      end = () => {
        end = nothing;
        unsubscribe();
        clearInterval(heart);
        clearTimeout(timer);
        signal.removeEventListener("abort", stop);
        try {
          controller.close();
        } catch {
          // The reader closed it.
        }
      };
      signal.addEventListener("abort", stop);
      // The reader may have gone while the subscription was on its way.
      if (signal.aborted || !isOpen) return stop();
      send("retry: 2000\nevent: change\ndata: {}\n\n");
    },
    cancel: stop,
  };
  return new ReadableStream(source, { highWaterMark: mostUnread });
}

const path = "/api/v1/assignments/{id}/events";

/** Tells when there is something new to load; what it is, the other routes tell. */
export const getEvents: Served<typeof path> = {
  route: {
    name: "getEvents",
    method: "GET",
    path,
    summary:
      "Server-sent events: a `change` whenever the progress or the results should be loaded again, and a `heartbeat` every 15 seconds. A connection without either for longer is dead.",
    access: "owner",
    status: 200,
    output: z.string(),
    media: "text/event-stream",
    problems: ["assignment_not_found"],
  },
  handler: handle<{ id: string }>(answers.json, async ({ request, params, caller }) => {
    const assignment = await loadAssignment(params.id, "results", caller.owner);
    if (assignment === null) return problem("assignment_not_found");
    const ends = AbortSignal.any([request.signal, stopSignal()]);
    const body = eventStream(assignment.id, caller.owner, ends);
    return new Response(body, {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "private, no-store, no-transform",
        // Proxies that keep answers together would keep them for ever.
        "x-accel-buffering": "no",
      },
    });
  }),
};
