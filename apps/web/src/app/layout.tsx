import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Footer } from "@/features/shell/footer";
import { Header } from "@/features/shell/header";
import { textDirection } from "@/features/shell/text-direction";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("product"), template: `%s · ${t("product")}` },
    description: t("tagline"),
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The policy's nonce changes with every request, so no page may be prerendered.
  await headers();
  const [locale, { shell }] = await Promise.all([getLocale(), getMessages()]);
  return (
    <html lang={locale} dir={textDirection(locale)}>
      <body>
        <NextIntlClientProvider messages={{ shell }}>
          <Header />
          {children}
          <Footer />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
