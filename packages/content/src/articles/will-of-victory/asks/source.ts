import { type AskData, choice, explained, option } from "./forms.ts";

/** What words take for granted, what can be checked, and whose words they are. */
export const sourceAsks: AskData[] = [
  choice(
    {
      id: "taken-for-granted",
      topics: ["outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C21", "C22"],
      given: ["possible: citizens asked-about safety"],
      answer: { is: "follows", link: "because" },
      siblingOf: "why-invite",
    },
    "Al-Battat says that citizens can be asked about the safety achieved. What do his words take for granted?",
    [
      option("is-safe", "that people there are safe now", "battat assumes safety"),
      option(
        "were-asked",
        "that citizens have been asked",
        "citizens asked-about safety",
        "invitation-as-visit",
      ),
      option("went", "that reporters have gone there", "reporters visit three-places", "invitation-as-visit"),
      explained(
        option("police", "that his police have achieved it", "police achieved safety"),
        "His words say that safety was achieved, and leave out by whom",
      ),
    ],
  ),
];
