/** What a frame tells the page around it, in CSS pixels; it is no secret, and told to whoever frames it. */
export type HeightMessage = { type: typeof heightMessage; height: number };

export const heightMessage = "wellread:height";

/** What a frame tells the page around it when another page, or another question, is shown in it. */
export type PageMessage = { type: typeof pageMessage };

export const pageMessage = "wellread:page";
