/** The message with a frame's height, in CSS pixels. It is no secret, and is sent to any page that frames it. */
export type HeightMessage = { type: typeof heightMessage; height: number };

export const heightMessage = "wellread:height";

/** The message that another page, or another question, is shown in a frame. */
export type PageMessage = { type: typeof pageMessage };

export const pageMessage = "wellread:page";
