import { framePrefix } from "./frame-path";

/** For the browser's own code: one of the site's paths, within the frame if the page is in one. */
export const ownPath = (path: string): string => `${framePrefix(location.pathname)}${path}`;
