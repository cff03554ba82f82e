// First, so that the styles of a component come after those of the site, however the build cuts them into files.
import "./globals.css";
import { textDirection } from "@wellread/content";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { isFramed } from "@/addresses";
import { holdsAssignments } from "@/assignment/manage.server";
import styles from "@/embed/embed.module.css";
import { FrameFoot } from "@/embed/frame-foot";
import { pagePath } from "@/identity/identity";
import { KeptFields } from "@/shell/kept-fields";
import { Footer, Header } from "@/shell/shell";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("product"), template: `%s · ${t("product")}` },
    description: t("tagline"),
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading a header keeps pages from being prerendered: the policy needs a new nonce for each request.
  const [path, locale, { shell }] = await Promise.all([pagePath(), getLocale(), getMessages()]);
  const framed = isFramed(path);
  const hasAssignments = !framed && (await holdsAssignments());
  return (
    <html lang={locale} dir={textDirection(locale)}>
      <body className={framed ? styles["framed"] : undefined}>
        <NextIntlClientProvider messages={{ shell }}>
          <KeptFields />
          {!framed && <Header hasAssignments={hasAssignments} />}
          {children}
          {framed ? <FrameFoot /> : <Footer />}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
