import { type Query, valueOf } from "@/addresses";
import { type TextId, textIds } from "./reading-text";

/** What a reader has chosen: which text, whether whose word it is stands at each sentence, and whether it is folded away. */
export type ReadingChoice = { text: TextId | undefined; whose: boolean; isFolded: boolean };

/** The fields of an address, of a form and of the cookie that say what is chosen. */
export const choiceFields = ({ text, whose, isFolded }: ReadingChoice): Record<string, string> => ({
  ...(text !== undefined && { text }),
  whose: whose ? "on" : "off",
  ...(isFolded && { beside: "off" }),
});

/** What such fields say; what they leave out, or have wrong, is not chosen. */
const readFields = (field: (name: string) => string | null | undefined): Partial<ReadingChoice> => {
  const text = textIds.find((id) => id === field("text"));
  const [whose, beside] = [field("whose"), field("beside")];
  return {
    ...(text !== undefined && { text }),
    ...((whose === "on" || whose === "off") && { whose: whose === "on" }),
    ...((beside === "on" || beside === "off") && { isFolded: beside === "off" }),
  };
};

/** The cookie that remembers what was chosen, with its value as the query of an address: `text=plain&whose=on`. */
export const choiceCookie = "wellread-reading";
const days = 180;

/** The cookie, as a header and a script set it. */
export const writeChoiceCookie = (choice: ReadingChoice): string =>
  [
    `${choiceCookie}=${new URLSearchParams(choiceFields(choice)).toString()}`,
    "Path=/",
    `Max-Age=${days * 24 * 60 * 60}`,
    "SameSite=Lax",
  ].join("; ");

/** What is chosen: in the address or, where that says nothing, in the cookie. */
export const readChoice = (query: Query, cookie: string | undefined): ReadingChoice => {
  const kept = new URLSearchParams(cookie);
  return {
    text: undefined,
    whose: false,
    isFolded: false,
    ...readFields((name) => kept.get(name)),
    ...readFields((name) => valueOf(query, name)),
  };
};
