import type { EngineWording } from "../message.ts";
import { en } from "./en/index.ts";

/** The engine's words by locale. Another language is another entry. */
export const engineWording: Readonly<Record<string, EngineWording>> = { en };
