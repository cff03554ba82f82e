/** What a frame tells the page around it when another page, or another question, is shown in it. */
export type PageMessage = { type: typeof pageMessage };

export const pageMessage = "wellread:page";
