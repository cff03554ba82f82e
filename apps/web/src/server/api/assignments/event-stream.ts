import "server-only";
import type { AssignmentId } from "@/server/assignments/assignment-id";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { subscribe } from "@/server/assignments/subscribe";
import type { Owner } from "@/server/identity/secret";

/** Of many changes within this time one is told, in milliseconds. */
const pause = 250;

/** Something is sent this often, in milliseconds, so that nobody on the way takes the line for dead. */
const beat = 20_000;

const encoder = new TextEncoder();

const nothing = (): void => undefined;

/**
 * A stream that tells of every change to an assignment, with a first event at once: whoever connects again may have
 * missed some. It ends when the reader goes, and when the reader is no holder any more.
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
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      let timer: NodeJS.Timeout | undefined;
      const send = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const tell = async () => {
        timer = undefined;
        if ((await loadAssignment(assignment, "results", owner)) === null) stop();
        else send("event: change\ndata: {}\n\n");
      };
      const onChange = () => {
        timer ??= setTimeout(() => void tell().catch(stop), pause);
      };
      const unsubscribe = await subscribe(assignment, onChange);
      const heart = setInterval(() => send(": beat\n\n"), beat);
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
  });
}
