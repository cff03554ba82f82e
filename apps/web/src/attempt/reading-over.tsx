import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { AttemptView } from "@/model/attempt";
import { ReadingBeside } from "@/reading/reading-beside";
import { panelMessages } from "@/reading/reading.server";
import { offerReading } from "./attempt-reading.server";

type Props = { attempt: Pick<AttemptView, "id" | "article" | "assignment" | "submittedAt"> };

/** The reading that a ¶ of a result opens over it. Without a script, the ¶ leads to the same reading on a page of its own. */
export const ReadingOver = async ({ attempt }: Props) => {
  const [offer, { reading, shell }] = await Promise.all([offerReading(attempt), getMessages()]);
  return (
    offer && (
      <NextIntlClientProvider messages={panelMessages(reading, shell)}>
        <ReadingBeside offer={offer} back="" place="over" />
      </NextIntlClientProvider>
    )
  );
};
