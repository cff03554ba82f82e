import json from "../../../generated/will-of-victory.en.public.json" with { type: "json" };
import { publicBankSchema, type PublicBank } from "../../bank.ts";

/** The questions of `will-of-victory` in English, without keys, each with its whole pool of options. */
export const publicBank: PublicBank = publicBankSchema.parse(json);
