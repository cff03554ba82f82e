/** What a learning platform offers to a page that it launches: SCORM 1.2, 3.3. */
interface ScormApi {
  LMSInitialize(nothing: ""): string | boolean;
  LMSFinish(nothing: ""): string | boolean;
  LMSGetValue(element: string): string | number | null;
  LMSSetValue(element: string, value: string): string | boolean;
  LMSCommit(nothing: ""): string | boolean;
}

declare global {
  interface Window {
    API?: ScormApi;
  }
}

/** A platform may stand this many frames above (ADL's own finder stops there). */
const mostFrames = 7;

/** The platform's API: in a frame above, or above the window that opened this one. A frame of another site has none to give. */
function findApi(start: Window | null): ScormApi | undefined {
  let frame = start;
  for (let depth = 0; frame !== null && depth <= mostFrames; depth++) {
    try {
      if (frame.API) return frame.API;
    } catch {
      return undefined;
    }
    if (frame.parent === frame) return undefined;
    frame = frame.parent;
  }
  return undefined;
}

/** The platform that plays this page. Without one, nothing is read or recorded. */
export interface Lms {
  readonly connected: boolean;
  get(element: string): string;
  set(element: string, value: string | number): void;
  commit(): void;
  finish(): void;
}

/** Connects to the platform. */
export function connectLms(): Lms {
  const api = findApi(window) ?? findApi(window.opener);
  const connected = api !== undefined && String(api.LMSInitialize("")) === "true";
  let open = connected;
  return {
    connected,
    get: (name) => (open ? String(api?.LMSGetValue(name) ?? "") : ""),
    set: (name, value) => {
      if (open) api?.LMSSetValue(name, String(value));
    },
    commit: () => {
      if (open) api?.LMSCommit("");
    },
    finish: () => {
      if (open) api?.LMSFinish("");
      open = false;
    },
  };
}
