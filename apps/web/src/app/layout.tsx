import type { ReactNode } from "react";
import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import { headers } from "next/headers";

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The policy's nonce changes with every request, so no page may be prerendered.
  await headers();
  return (
    <html lang={await getLocale()}>
      <body>
        <NextIntlClientProvider>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
