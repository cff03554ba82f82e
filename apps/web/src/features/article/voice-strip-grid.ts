import type { Claim } from "./group-claims.ts";
import { type VoiceKind, voiceKinds } from "./voice.ts";

/** Shapes that stand side by side in one cell before the next row begins. */
export const shapesAcross = 2;

export interface VoiceLane {
  voice: VoiceKind;
  /** The claims of each paragraph, in the order of the paragraphs. */
  cells: Claim[][];
  /** Rows of shapes that the fullest cell needs; at least one. */
  rows: number;
}

/** Claims by voice (lanes) and paragraph (cells). */
export function voiceLanes(claims: readonly Claim[], paragraphs: readonly string[]): VoiceLane[] {
  return voiceKinds.map((voice) => {
    const cells = paragraphs.map((paragraph) =>
      claims.filter((claim) => claim.voice.kind === voice && claim.paragraph === paragraph),
    );
    const fullest = Math.max(1, ...cells.map((cell) => cell.length));
    return { voice, cells, rows: Math.ceil(fullest / shapesAcross) };
  });
}

/** The paragraphs worth a column: those of the body, and others that claims stand in. */
export function stripParagraphs(
  paragraphs: readonly { id: string; kind: string }[],
  claims: readonly Claim[],
): string[] {
  const used = new Set<string>(claims.map((claim) => claim.paragraph));
  return paragraphs.filter(({ id, kind }) => kind === "body" || used.has(id)).map(({ id }) => id);
}
