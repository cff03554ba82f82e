import type { Voice } from "@wellread/content";
import type { ReactElement } from "react";
import styles from "./voice-sign.module.css";

export type VoiceKind = Voice["kind"];

/** The kinds of voices, in the order in which they are drawn and listed. */
export const voiceKinds = ["article", "named", "unnamed"] as const satisfies readonly VoiceKind[];

// One shape for each voice, so that they can be told apart without colour. Each fills a box of 12 by 12.
const shapes: Record<VoiceKind, ReactElement> = {
  article: <circle className={styles["article"]} cx="6" cy="6" r="5.5" />,
  named: <rect className={styles["named"]} x="1" y="1" width="10" height="10" />,
  unnamed: <path className={styles["unnamed"]} d="M6 .8 11.2 6 6 11.2 .8 6z" />,
};

/** The shape of a voice, to be placed within a drawing. */
export const VoiceShape = ({ voice }: { voice: VoiceKind }) => shapes[voice];

/** The shape of a voice, as a sign in running text. */
export const VoiceSign = ({ voice }: { voice: VoiceKind }) => (
  <svg className={styles["sign"]} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    {shapes[voice]}
  </svg>
);
