import { type AskData, choice, explained, option, yesNo, type OptionData } from "./forms.ts";

/** What a word means where these facts have it. */
function word(
  id: string,
  topic: "units" | "phases" | "goals" | "outcomes",
  facts: string | string[],
  stem: string,
  options: OptionData[],
  given: string[] = [],
): AskData {
  return choice(
    { id, topics: [topic, "words"], sort: "word", level: "understand", facts: [facts].flat(), given },
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
    explained(
      option("group", "a hidden group that waits for its moment", "sleeper-cell means here"),
      "It sleeps, as it were, and wakes when the time has come",
    ),
    explained(
      option("spies", "a hidden group that spies on others", "sleeper-cell means spies"),
      "It may do so, too, but that is not what “sleeper” says: the group does nothing yet, and waits",
    ),
    explained(
      option("given-up", "a group that has given up the fight", "sleeper-cell means former-group"),
      "Had it given up, there would be no need to find and destroy it, as ¶4 has it",
    ),
    explained(
      option("stores", "a place where weapons are hidden", "sleeper-cell means store"),
      "¶4 speaks of hideouts, which are places, and of sleeper cells, which are groups",
    ),
  ]),
  word(
    "umbrella",
    "units",
    ["C12", "C14"],
    "Units fight “under one umbrella”. What does this tell us about them?",
    [
      explained(
        option("jointly", "They fight as parts of one whole.", "umbrella means here"),
        "The umbrella stands for what joins them: ¶3 has different units fight together",
      ),
      explained(
        option("shield", "They fight with cover from the air.", "umbrella means other-2", "other-sense"),
        "An umbrella can stand for protection elsewhere. In ¶3 it stands for what joins the units; that aircraft help is said apart",
      ),
      explained(
        option("commander", "They fight under one commander.", "umbrella means command"),
        "¶3 says that the units fight together, and names nobody who commands them",
      ),
      explained(
        option("area", "They fight in one and the same area.", "umbrella means one-area"),
        "¶3 says that they fight together, and not where; ¶4 has ISIS elements scattered across the country",
      ),
    ],
    ["units act-under one-umbrella"],
  ),
  word(
    "purge",
    "goals",
    "C16",
    "Al-Husseini says that the goal is to “purge” cells. What does this word suggest that “remove” would leave out?",
    [
      explained(
        option("unclean", "that they are like something unclean", "purge means here"),
        "To “purge” is to get rid of completely, as if of dirt. The dirt is what judges; “remove” leaves it out",
      ),
      explained(
        option("hidden", "that they are hard to find", "purge means hard-search"),
        "That they are hidden is said by “sleeper cells”, not by “purge”",
      ),
      explained(
        option("last", "that they are the last ones left", "purge means last"),
        "That some are left is said by other words in ¶5, not by “purge”",
      ),
      explained(
        option("traitors", "that they betrayed their own side", "purge means other-1", "other-sense"),
        "Elsewhere it can mean to throw members out of a party that no longer trusts them. In ¶5 it is said of sleeper cells",
      ),
    ],
  ),
  word(
    "allied",
    "units",
    ["C12", "C15"],
    "“Allied forces” fought in 2017. What does the word “allied” say about them?",
    [
      explained(
        option("same-side", "They were on the same side as Iraq.", "allied-forces means here"),
        "Allies are on the same side. The word says no more than that",
      ),
      explained(
        option("abroad", "They came from countries outside Iraq.", "allied-forces means foreign"),
        "Allies can come from abroad, but need not, and the article does not say where these came from",
      ),
      explained(
        option("listed", "They were among the units on the list.", "allied-forces means listed"),
        "The list in ¶3 does not have them, and the word does not say so",
      ),
      explained(
        option("more", "They were led by the same commanders.", "allied-forces means same-command"),
        "Allies fight on one side; each can have leaders of its own",
      ),
    ],
    ["battles fought-in 2017", "allied-forces fought-beside forces"],
  ),
  yesNo(
    {
      id: "words-that-judge",
      topics: ["outcomes", "words"],
      sort: "word",
      level: "analyse",
      facts: ["C8", "C16", "C19"],
    },
    "Does this word judge, by praise or blame?",
    [
      explained(
        option("purge", "“purge”, which al-Husseini says of cells", "purge-word takes-side yes"),
        "It speaks of people as if they were dirt. “Remove” does not",
      ),
      explained(
        option(
          "liberated",
          "“liberated”, in the report of what security leaders said",
          "liberated-word takes-side yes",
        ),
        "It praises those who took the areas; “freed” says the same without praise. In ¶6 the article reports security leaders without quoting them, so whose word it was stays open",
      ),
      explained(
        option("scattered", "“scattered”, which the writer says of members", "scattered-word takes-side yes"),
        "It tells that they went in different directions, and neither praises nor blames",
      ),
      explained(
        option("found", "“found”, which Inad says of weapons", "found-word takes-side yes"),
        "It tells what happened, and neither praises nor blames",
      ),
    ],
  ),
  word(
    "resident-or-citizen",
    "outcomes",
    ["C20", "C22"],
    "Someone from another country lives in a freed area. Whose words, taken exactly, are about this person, too?",
    [
      explained(
        option("leaders", "the security leaders’, about residents", "resident means here"),
        "A resident is someone who lives in a place, from wherever they come",
      ),
      explained(
        option("battat", "al-Battat’s, about citizens", "citizen means who-lives-there"),
        "A citizen belongs to a country by law. Someone from another country may live there and be none",
      ),
      explained(
        option("both", "those of the leaders and of al-Battat", "resident means citizen"),
        "“Residents” are all who live in a place, “citizens” those who belong to the country by law",
      ),
      explained(
        option("neither", "neither the leaders’ nor al-Battat’s", "resident means born-there"),
        "Where residents were born is not in the word: they live there, from wherever they come",
      ),
    ],
  ),
];
