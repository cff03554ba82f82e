import { EventEmitter } from "node:events";

// Read by `scripts/serve.ts`, which is plain Node, and by the routes, which Next bundles separately: each has its own copy
// of this module, so what they share is kept outside of it.
const shared = globalThis as typeof globalThis & { wellreadEvents?: EventEmitter };

/** The events of this process, named by the assignment's id. */
export function localEvents(): EventEmitter {
  if (shared.wellreadEvents === undefined) {
    shared.wellreadEvents = new EventEmitter();
    shared.wellreadEvents.setMaxListeners(0);
  }
  return shared.wellreadEvents;
}

/** The setting by which a process knows that it is the worker: the socket at which it answers. */
export const socketVariable = "WELLREAD_WORKER_SOCKET";

/** Whether this process is the worker, behind the one that the public asks. */
export const isWorker = (): boolean => process.env[socketVariable] !== undefined;

/** Tells everyone who watches an assignment: in the worker, those who watch by the process in front of it. */
export function emitChange(assignment: string): void {
  if (isWorker()) process.send?.({ changed: assignment });
  else localEvents().emit(assignment);
}
