import type { Voice } from "@wellread/content";

export type VoiceKind = Voice["kind"];

/** The three lanes, in the order they are drawn and listed. */
export const voiceKinds = ["article", "named", "unnamed"] as const satisfies readonly VoiceKind[];

/** How many of some claims or facts each kind of voice makes. */
export function countByVoice(said: readonly { voice: Voice }[]): Record<VoiceKind, number> {
  const counts: Record<VoiceKind, number> = { article: 0, named: 0, unnamed: 0 };
  for (const { voice } of said) counts[voice.kind] += 1;
  return counts;
}
