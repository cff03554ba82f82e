import { getRequestConfig } from "next-intl/server";
import { defaultLocale } from "./locale.ts";
import { messages } from "./messages.ts";

export default getRequestConfig(() => ({
  locale: defaultLocale,
  messages: messages[defaultLocale],
  timeZone: "UTC",
}));
