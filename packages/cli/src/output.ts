/** Where a command writes, and how wide a line may be (in characters). */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly width: number;
}

/** How a command ended: well, with findings, or not understood. */
export const exitCodes = { well: 0, findings: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
