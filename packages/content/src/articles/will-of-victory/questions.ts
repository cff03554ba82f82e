import json from "../../../generated/will-of-victory.en.json" with { type: "json" };
import { bankSchema, type Bank } from "../../bank.ts";

/** The proven questions of `will-of-victory` in English, with keys. */
export const bank: Bank = bankSchema.parse(json);
