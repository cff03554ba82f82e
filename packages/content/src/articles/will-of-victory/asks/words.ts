import { type AskData, choice, option } from "./forms.ts";

type Option = ReturnType<typeof option>;

/** What a word means where these facts have it. */
function word(
  id: string,
  topic: "units" | "phases" | "goals" | "outcomes",
  fact: string,
  stem: string,
  options: Option[],
): AskData {
  return choice(
    { id, topics: [topic, "words"], sort: "word", level: "understand", facts: [fact] },
    stem,
    options,
  );
}

/** What words mean here. The senses are those of the glossary. */
export const wordAsks: AskData[] = [
  word("sleeper-cell", "goals", "C14", "What is a sleeper cell, in this article?", [
    option("group", "a group that hides and waits to act", "sleeper-cell means here"),
    option("prison", "a room in which prisoners sleep", "sleeper-cell means other-1", "other-sense"),
    option("camp", "a camp where fighters can rest", "sleeper-cell means resting-place"),
    option("given-up", "a group that has given up the fight", "sleeper-cell means former-group"),
  ]),
  word("umbrella", "units", "C12", "Units fight “under one umbrella”. What does this mean here?", [
    option("jointly", "They work together.", "umbrella means here"),
    option("shield", "They are guarded from above.", "umbrella means other-2", "other-sense"),
    option("commander", "They obey a single general.", "umbrella means other-3", "other-sense"),
    option("area", "They keep to a single area.", "umbrella means one-area"),
  ]),
  word("remnants", "goals", "C1", "The intro speaks of the “remnants” of ISIS. What are they?", [
    option("members", "those of its members who are left", "remnant means here"),
    option("ruins", "the ruins that it left behind", "remnant means ruins"),
    option("leaders", "the leaders who founded it", "remnant means founders"),
    option("helpers", "the people who once helped it", "remnant means helpers"),
  ]),
  word("purge", "goals", "C16", "Al-Husseini says “purge”. Which word says the same without judging?", [
    option("remove", "remove", "purge means neutral"),
    option("punish", "punish", "purge means punishment"),
    option("defeat", "defeat", "purge means victory"),
    option("surround", "surround", "purge means surrounding"),
  ]),
  word(
    "liberated",
    "outcomes",
    "C19",
    "Security leaders call some areas “liberated”. Which word says the same without taking sides?",
    [
      option("freed", "freed", "liberated means neutral"),
      option("modern", "modernised", "liberated means other-1", "other-sense"),
      option("saved", "saved", "liberated means saved"),
      option("peaceful", "peaceful", "liberated means peaceful"),
    ],
  ),
  word("stage", "phases", "C7", "The writer says “phase” and Inad says “stage”. What do both seem to mean?", [
    option("part", "one step in the course of the operations", "stage means here"),
    option("level", "one level on a scale of danger", "stage means danger-level"),
    option("area", "one area on a map of the country", "stage means searched-area"),
    option("place", "one place for shows in the capital", "stage means other-1", "other-sense"),
  ]),
  word("hideout", "outcomes", "C14", "What are “hideouts” in this article?", [
    option("secret", "places where ISIS members keep out of sight", "hideout means here"),
    option("watch", "places from which ISIS members watch roads", "hideout means watching-place"),
    option("traps", "places where ISIS members have laid traps", "hideout means trap"),
    option("stores", "places where ISIS members make weapons", "hideout means workshop"),
  ]),
  word(
    "elements",
    "goals",
    "C15",
    "The article says that “elements” of ISIS scattered. Which word could stand in its place?",
    [
      option("members", "members", "element means here"),
      option("ideas", "ideas", "element means other-2", "other-sense"),
      option("weapons", "weapons", "element means weapons"),
      option("leaders", "leaders", "element means leaders"),
    ],
  ),
  word(
    "intelligence",
    "units",
    "C12",
    "“Intelligence services” are among the units. What is “intelligence” here?",
    [
      option("facts", "facts that are found out in secret", "intelligence-service means here"),
      option(
        "minds",
        "the power to learn and understand",
        "intelligence-service means other-1",
        "other-sense",
      ),
      option("machines", "machines that aim by themselves", "intelligence-service means machines"),
      option("talks", "talks with leaders of the enemy", "intelligence-service means talks"),
    ],
  ),
  word("cleared", "outcomes", "C5b", "Inad says that areas were “cleared”. What does he mean?", [
    option("rid", "They are rid of ISIS.", "clear means here"),
    option("people", "They are empty of people.", "clear means empty"),
    option("roads", "Their roads are open again.", "clear means open-roads"),
    option("known", "They are well understood.", "clear means other-1", "other-sense"),
  ]),
  word("presence", "goals", "C25", "What would it mean to end the “presence” of ISIS in the country?", [
    option("there", "ISIS would not be found there.", "presence means here"),
    option("rule", "ISIS would not rule there again.", "presence means rule"),
    option("heard", "ISIS would not be heard of again.", "presence means fame"),
    option("attack", "ISIS would not attack people again.", "presence means attack"),
  ]),
];
