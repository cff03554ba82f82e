import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { AttemptView } from "@/server/attempts/attempt-view";
import { attemptTime } from "../deadline/attempt-time";
import { ReviewDeadline } from "../deadline/review-deadline";

/** The time left on the list of answers, once there is an end to it. */
export const ReviewTime = async ({ attempt }: { attempt: AttemptView }) => {
  const time = attemptTime(attempt);
  if (time === null) return null;
  const { deadline } = (await getMessages()).take;
  return (
    <NextIntlClientProvider messages={{ take: { deadline } }}>
      <ReviewDeadline time={time} />
    </NextIntlClientProvider>
  );
};
