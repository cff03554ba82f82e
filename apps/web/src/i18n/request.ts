import { getRequestConfig } from "next-intl/server";
import { defaultLocale, messages } from "./messages.ts";

/** A page can ask for the words of a locale by name; nothing in an address or a cookie chooses one yet. */
export default getRequestConfig(({ locale = defaultLocale }) => ({
  locale,
  messages: messages[locale],
  timeZone: "UTC",
}));
