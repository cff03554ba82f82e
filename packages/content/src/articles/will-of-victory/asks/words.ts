import { type AskData, choice, explained, option } from "./forms.ts";

type Option = ReturnType<typeof option>;

/** What a word means where these facts have it. */
function word(
  id: string,
  topic: "units" | "phases" | "goals" | "outcomes",
  fact: string,
  stem: string,
  options: Option[],
  given: string[] = [],
): AskData {
  return choice(
    { id, topics: [topic, "words"], sort: "word", level: "understand", facts: [fact], given },
    stem,
    options,
  );
}

/**
 * What words mean here. The senses are those of the glossary. A wrong option is another sense that the word has, or something that
 * would fit this article just as well.
 */
export const wordAsks: AskData[] = [
  word("sleeper-cell", "goals", "C14", "What does the article mean by a “sleeper cell” of ISIS?", [
    option("group", "a hidden group that waits to act", "sleeper-cell means here"),
    option("areas", "an area that ISIS holds again", "sleeper-cell means holding"),
    option("given-up", "a hidden group that has given up", "sleeper-cell means former-group"),
    option("stores", "a place where weapons are kept", "sleeper-cell means store"),
  ]),
  word(
    "umbrella",
    "units",
    "C12",
    "Units fight “under one umbrella”. What does this mean here?",
    [
      option("jointly", "They work together.", "umbrella means here"),
      explained(
        option("shield", "They are protected from above.", "umbrella means other-2", "other-sense"),
        "An umbrella can stand for protection elsewhere. In ¶3 it stands for one operation of several units; that aircraft help is said apart",
      ),
      explained(
        option("commander", "They obey one commander.", "umbrella means command"),
        "¶3 says that the units fight together, and names nobody who commands them",
      ),
      option("area", "They keep to one area.", "umbrella means one-area"),
    ],
    ["units act-under one-umbrella"],
  ),
  word("remnants", "goals", "C1", "The intro speaks of the “remnants” of ISIS. What are they?", [
    option("members", "the members who are left", "remnant means here"),
    option("areas", "the areas that it retook", "remnant means areas"),
    option("leaders", "the leaders who founded it", "remnant means founders"),
    explained(
      option("ruins", "the ruins that it left behind", "remnant means other-2", "other-sense"),
      "Remnants can be ruins elsewhere. Here they are what the forces go after",
    ),
  ]),
  word(
    "purge",
    "goals",
    "C16",
    "Al-Husseini speaks of a “purge” of cells. What does this word suggest that “remove” would leave out?",
    [
      explained(
        option("unclean", "that they are like something unclean", "purge means here"),
        "“Purge” is to get rid of, as if it were dirt. It judges; “remove” says the same without judging",
      ),
      explained(
        option("hidden", "that they are hard to find", "purge means hard-search"),
        "That they are hidden is said by “sleeper cells”, not by “purge”",
      ),
      explained(
        option("last", "that they are the last ones", "purge means last"),
        "That some are left is said by other words in ¶5, not by “purge”",
      ),
      explained(
        option("traitors", "that they broke with their party", "purge means other-1", "other-sense"),
        "Elsewhere it can mean to throw members out of a party. In ¶5 it is said of sleeper cells",
      ),
    ],
  ),
  word(
    "liberated",
    "outcomes",
    "C19",
    "The article uses “liberated” of areas. What does this add to “retaken from ISIS”?",
    [
      explained(
        option("free", "that people there are free now", "liberated means here"),
        "“Liberated” is set free: it praises what was done. “Retaken from ISIS” says only who holds the area",
      ),
      explained(
        option("recent", "that this happened lately", "liberated means lately"),
        "That it was lately is said by “recently”, not by “liberated”",
      ),
      explained(
        option("army", "that this was the Army's work", "liberated means army-work"),
        "The word does not say by whom",
      ),
      explained(
        option("customs", "that old customs were given up", "liberated means other-1", "other-sense"),
        "Elsewhere the word can be said of customs. In ¶6 it is said of areas",
      ),
    ],
    ["some: forces freed areas"],
  ),
  word("stage", "phases", "C7", "The writer says “phase” and Inad says “stage”. What do both seem to mean?", [
    option("part", "a step in the operations", "stage means here"),
    option("area", "an area to be searched", "stage means searched-area"),
    option("year", "a year of the fighting", "stage means year"),
    option("unit", "a group of listed units", "stage means unit-group"),
  ]),
  word(
    "elements",
    "goals",
    "C15",
    "The article says that “elements” of ISIS scattered. Which word could stand in its place?",
    [
      option("members", "members", "element means here"),
      option("leaders", "leaders", "element means leaders"),
      option("hideouts", "hideouts", "element means hideouts"),
      option("substances", "substances", "element means other-1", "other-sense"),
    ],
    ["isis scattered-after defeats"],
  ),
  word(
    "intelligence",
    "units",
    "C12",
    "“Intelligence services” are among the units. What is “intelligence” here?",
    [
      option("facts", "secret facts that are found out", "intelligence-service means here"),
      option(
        "minds",
        "the power to learn and understand",
        "intelligence-service means other-1",
        "other-sense",
      ),
      option("aircraft", "the help that aircraft can give", "intelligence-service means aircraft-help"),
      option("plans", "the plans for a new operation", "intelligence-service means plans"),
    ],
  ),
  word(
    "cleared",
    "outcomes",
    "C5b",
    "Inad says that the Army “cleared” areas. What does he most likely mean?",
    [
      option("rid", "They are rid of ISIS.", "clear means here"),
      explained(
        option("people", "They are empty of people.", "clear means other-3", "other-sense"),
        "A building can be cleared of people elsewhere. The article is about ISIS, and has residents go out in freed areas",
      ),
      explained(
        option("roads", "They can be driven through.", "clear means other-4", "other-sense"),
        "A road can be cleared so that cars can pass. The article is about ISIS, and does not speak of roads",
      ),
      option("known", "They have been looked at.", "clear means seen"),
    ],
    ["all: iraqi-army cleared areas-to-border"],
  ),
  word("presence", "goals", "C25", "What would it mean to end the “presence” of ISIS in the country?", [
    option("there", "ISIS would not be found there.", "presence means here"),
    explained(
      option("rule", "ISIS would not rule there again.", "presence means rule"),
      "This does not go so far: a group that rules nothing can still be there, hidden",
    ),
    explained(
      option("heard", "ISIS would not be heard of again.", "presence means fame"),
      "This goes further: a group that has gone from a country can still be heard of",
    ),
    explained(
      option("attack", "ISIS would not attack people again.", "presence means attack"),
      "This does not go so far: a group that waits is there before it attacks",
    ),
  ]),
  word(
    "allied",
    "units",
    "C15",
    "“Allied forces” fought in 2017. What does “allied” say about them?",
    [
      option("same-side", "They were on the same side.", "allied-forces means here"),
      explained(
        option("abroad", "They came from other countries.", "allied-forces means foreign"),
        "Allies can come from abroad, but need not, and the article does not say where these came from",
      ),
      explained(
        option("listed", "They were among the listed units.", "allied-forces means listed"),
        "The list in ¶3 does not have them, and the word does not say so",
      ),
      explained(
        option("more", "They obeyed the same leaders.", "allied-forces means same-command"),
        "Allies fight on one side; each can have leaders of its own",
      ),
    ],
    ["battles fought-in 2017", "allied-forces fought-beside forces"],
  ),
  word(
    "scattered",
    "goals",
    "C15",
    "What does “scattered” say of the ISIS members after the battles?",
    [
      option("directions", "They went in different directions.", "scatter means here"),
      option("abroad", "They went over the border.", "scatter means abroad"),
      option("cells", "They hid in sleeper cells.", "scatter means hid"),
      option("few", "They had lost their leaders.", "scatter means leaderless"),
    ],
    ["isis scattered-after defeats"],
  ),
  word(
    "resident-citizen",
    "outcomes",
    "C20",
    "Security leaders speak of residents, al-Battat of citizens. What does “residents” say of people?",
    [
      option("live", "They live in the place.", "resident means here"),
      explained(
        option("belong", "They belong to the country.", "resident means citizen"),
        "That is what “citizens” says. A resident can be from elsewhere",
      ),
      option("born", "They were born in the place.", "resident means born-there"),
      option("stayed", "They stayed there in the war.", "resident means stayed"),
    ],
  ),
];
