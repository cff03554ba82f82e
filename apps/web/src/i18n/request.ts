import { getRequestConfig } from "next-intl/server";
import { defaultLocale } from "./locale.ts";
import { messages } from "./messages.ts";

// Every request gets the default locale, as nothing in an address or a cookie chooses one yet.
export default getRequestConfig(() => ({
  locale: defaultLocale,
  messages: messages[defaultLocale],
  timeZone: "UTC",
}));
