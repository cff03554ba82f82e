import { type AskData, choice, option } from "./forms.ts";

/** What words mean here. */
export const wordAsks: AskData[] = [
  choice(
    { id: "sleeper-cell", topics: ["goals", "words"], sort: "word", level: "understand", facts: ["C14"] },
    "What is a sleeper cell, in this article?",
    [
      option("group", "a group that hides and waits", "sleeper-cell means waiting-group"),
      option("prison", "a room in which a prisoner sleeps", "sleeper-cell means prison-room", "other-sense"),
      option("camp", "a camp where fighters rest", "sleeper-cell means camp"),
      option("given-up", "a group that has stopped fighting", "sleeper-cell means former-group"),
    ],
  ),
  choice(
    { id: "umbrella", topics: ["units", "words"], sort: "word", level: "understand", facts: ["C12"] },
    "Units fight “under one umbrella”. What does this mean here?",
    [
      option("jointly", "They act together as one.", "umbrella means joint-lead"),
      option("shield", "They are shielded from the air.", "umbrella means shield-above", "other-sense"),
      option("commander", "They obey the same general.", "umbrella means one-general"),
      option("area", "They keep to the same area.", "umbrella means one-area"),
    ],
  ),
  choice(
    { id: "remnants", topics: ["goals", "words"], sort: "word", level: "understand", facts: ["C1"] },
    "The intro speaks of the “remnants” of ISIS. What are they?",
    [
      option("members", "those of its members who are left", "remnants means members-left"),
      option("ruins", "the ruins that it left behind", "remnants means ruins-left", "other-sense"),
      option("leaders", "the leaders who founded it", "remnants means founders"),
      option("helpers", "the people who gave it help", "remnants means helpers"),
    ],
  ),
  choice(
    { id: "purge", topics: ["goals", "words"], sort: "word", level: "understand", facts: ["C16"] },
    "Al-Husseini says “purge”. Which word says what he means without judging?",
    [
      option("remove", "remove", "purge means removal"),
      option("punish", "punish", "purge means punishment", "other-sense"),
      option("watch", "watch", "purge means watching"),
      option("surround", "surround", "purge means surrounding"),
    ],
  ),
  choice(
    { id: "liberated", topics: ["outcomes", "words"], sort: "word", level: "understand", facts: ["C19"] },
    "Security leaders call some areas “liberated”. Which word says the same without taking sides?",
    [
      option("retaken", "retaken", "liberated means retaken"),
      option("released", "released", "liberated means released", "other-sense"),
      option("rebuilt", "rebuilt", "liberated means rebuilt"),
      option("protected", "protected", "liberated means protected"),
    ],
  ),
  choice(
    { id: "stage", topics: ["phases", "words"], sort: "word", level: "understand", facts: ["C7"] },
    "The writer says “phase” and Inad says “stage”. What is meant by both?",
    [
      option("part", "one part of the operations in time", "stage means part-in-time"),
      option("level", "a level of skill that units reach", "stage means skill-level", "other-sense"),
      option("area", "one of the areas that are searched", "stage means searched-area"),
      option("attack", "an attack on one of the hideouts", "stage means single-attack"),
    ],
  ),
  choice(
    { id: "hideout", topics: ["outcomes", "words"], sort: "word", level: "understand", facts: ["C14"] },
    "What are “hideouts” in this article?",
    [
      option("secret", "places where ISIS members keep out of sight", "hideout means secret-place"),
      option(
        "watch",
        "places from which ISIS members watch roads",
        "hideout means watching-place",
        "other-sense",
      ),
      option("traps", "places where ISIS members have laid traps", "hideout means trap"),
      option("stores", "places where ISIS members make weapons", "hideout means workshop"),
    ],
  ),
  choice(
    { id: "rapid-response", topics: ["units", "words"], sort: "word", level: "understand", facts: ["C18"] },
    "Why may units be called “rapid response” units?",
    [
      option("short-notice", "They can be sent out at once.", "rapid-response means at-short-notice"),
      option(
        "answers",
        "They answer calls from citizens.",
        "rapid-response means quick-answers",
        "other-sense",
      ),
      option("vehicles", "They fight from fast vehicles.", "rapid-response means fast-vehicles"),
      option("first", "They are the first to shoot back.", "rapid-response means shoot-first"),
    ],
  ),
  choice(
    { id: "popular", topics: ["units", "words"], sort: "word", level: "understand", facts: ["C12"] },
    "What does “popular” mean in the name of the Popular Mobilisation Units?",
    [
      option("people", "raised among the people", "popular means of-the-people"),
      option("liked", "well liked by the people", "popular means well-liked", "other-sense"),
      option("voted", "voted in by the people", "popular means elected"),
      option("known", "well known abroad", "popular means well-known"),
    ],
  ),
  choice(
    { id: "roam", topics: ["places", "words"], sort: "word", level: "understand", facts: ["C21"] },
    "Al-Battat says that reporters can “roam” in three places. What does he mean?",
    [
      option("freely", "They can go where they like.", "roam means go-freely"),
      option("lost", "They can easily lose their way.", "roam means wander-lost", "other-sense"),
      option("phone", "They can use their phones there.", "roam means phone-abroad", "other-sense"),
      option("stay", "They can stay there for good.", "roam means settle"),
    ],
  ),
  choice(
    { id: "elements", topics: ["goals", "words"], sort: "word", level: "understand", facts: ["C26"] },
    "The writer speaks of “elements” of ISIS. Which word could stand in its place?",
    [
      option("members", "members", "elements means members"),
      option("ideas", "ideas", "elements means basic-ideas", "other-sense"),
      option("weapons", "weapons", "elements means weapons"),
      option("leaders", "leaders", "elements means leaders"),
    ],
  ),
  choice(
    { id: "intelligence", topics: ["units", "words"], sort: "word", level: "understand", facts: ["C12"] },
    "“Intelligence services” are among the units. What is “intelligence” here?",
    [
      option("facts", "facts that are found out in secret", "intelligence means secret-facts"),
      option(
        "minds",
        "the ability to think and learn fast",
        "intelligence means clever-minds",
        "other-sense",
      ),
      option("machines", "machines that aim by themselves", "intelligence means machines"),
      option("talks", "talks with the leaders of the enemy", "intelligence means talks"),
    ],
  ),
];
