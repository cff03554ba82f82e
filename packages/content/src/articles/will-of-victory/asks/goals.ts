import { type AskData, choice, en, option, status } from "./forms.ts";

/** What the operations are for, and why they are needed. */
export const goalAsks: AskData[] = [
  choice(
    { id: "why-still-there", topics: ["goals"], sort: "cause", level: "understand", facts: ["C15", "C17"] },
    "Why were there still ISIS members in different parts of Iraq in 2019?",
    [
      option("scattered", "They had scattered after they were beaten in battle.", "isis scattered-after defeats"),
      option("won-back", "They had won back some of the areas they once held.", "isis retook areas", "belief-as-fact"),
      option("came-back", "They had come back over the border from abroad.", "isis came-over border"),
      option("freed", "They had got out of the prisons that held them.", "isis escaped prisons"),
    ],
  ),
  {
    ...choice(
      { id: "after-defeats", topics: ["goals", "phases"], sort: "consequence", level: "understand", facts: ["C14", "C15", "C17"], answer: { is: "linked", link: "because", to: "C14" }, siblingOf: "why-still-there" },
      "What did the defeats of 2017 mean for the fighting that came later?",
      [
        option("scattered", "The enemy was spread out, and had to be looked for.", "isis scattered-after defeats"),
        option("areas", "The enemy had won areas back, and was met there.", "isis retook areas", "belief-as-fact"),
        option("abroad", "The enemy had gone abroad, and had to be kept out.", "isis went abroad"),
        option("reporters", "Reporters could go where the fighting had been.", "possible: reporters visit three-places"),
      ],
    ),
  },
  choice(
    { id: "mainly-for", topics: ["goals"], sort: "purpose", level: "understand", facts: ["C14"] },
    "What does the article call the main purpose of the operations?",
    [
      option("hidden", "to find hidden groups and the places they use", "aimed: will-of-victory mainly-for hidden-groups"),
      option("areas", "to win back the areas that ISIS has taken again", "aimed: will-of-victory mainly-for lost-areas", "swapped-part"),
      option("reporters", "to let reporters move about in three places", "possible: reporters visit three-places"),
      option("border", "to stop new fighters from crossing the border", "aimed: forces close border"),
    ],
  ),
  choice(
    { id: "goal-now", topics: ["goals"], sort: "purpose", level: "understand", facts: ["C16"] },
    "What is “the goal now”, in al-Husseini's words?",
    [
      option("cells", "to remove the hidden cells that are left", "aimed: forces remove remaining-cells"),
      option("presence", "to end the presence of ISIS in the country", "aimed: forces end isis-presence"),
      option("hold", "to hold the areas that were freed of late", "aimed: forces hold freed-areas"),
      option("phase", "to bring the seventh phase to a good end", "aimed: forces finish seventh-phase"),
    ],
  ),
  choice(
    { id: "why-every-day", topics: ["goals", "phases"], sort: "cause", level: "understand", facts: ["C24", "C25"], answer: { is: "linked", link: "because", to: "C24" } },
    "Why do the operations go on day after day, as the end of the article explains it?",
    [
      option("want-end", "The forces want ISIS gone from all of Iraq.", "aimed: forces end isis-presence"),
      option("met-aim", "The forces must secure what they have reached: Iraq without ISIS.", "forces end isis-presence", "aim-as-result"),
      option("seventh", "The forces have begun the seventh phase.", "will-of-victory newly-in 7"),
      option("attacks", "The forces are attacked by ISIS each night.", "isis attacks forces"),
    ],
  ),
  choice(
    { id: "belief-of-isis", topics: ["goals", "outcomes"], sort: "conclusion", level: "analyse", facts: ["C17"], answer: { is: "follows", link: "because" } },
    "Al-Husseini says that ISIS believed it had retaken some areas. What does this tell a reader about ISIS in 2019?",
    [
      option("trying", "It was still trying to come back.", "isis state trying"),
      option("held", "It held some areas of Iraq again.", "isis retook areas", "belief-as-fact"),
      option("lost-hope", "It had given up hope of coming back.", "isis state hopeless"),
      option("misled", "It was misled by false reports.", "isis misled-by reports"),
    ],
  ),
  choice(
    { id: "cells-that-remain", topics: ["goals"], sort: "conclusion", level: "analyse", facts: ["C16"], answer: { is: "follows", link: "because" } },
    "What can a reader conclude from al-Husseini's remark about “the goal now”?",
    [
      option("some-left", "There were hidden cells when he spoke.", "cells outlasted phases"),
      option("removed", "Hidden cells had just been removed.", "forces remove remaining-cells", "aim-as-result"),
      option("new", "New cells had formed during the operations.", "cells formed anew"),
      option("other-goal", "The earlier phases had failed to reach their goals.", "phases failed goals"),
    ],
  ),
  choice(
    { id: "aim-and-daily-work", topics: ["goals", "phases"], sort: "conclusion", level: "analyse", facts: ["C24", "C25"], answer: { is: "follows", link: "because" }, siblingOf: "why-every-day" },
    "The forces aim to end the presence of ISIS, and they are at work daily. What follows from the two together?",
    [
      option("ahead", "The aim still lies ahead.", "aim lies ahead"),
      option("reached", "The aim has been reached.", "forces end isis-presence", "aim-as-result"),
      option("near", "The aim will soon be reached.", "aim lies near"),
      option("changed", "The aim has grown over time.", "aim grew larger"),
    ],
  ),
  choice(
    { id: "cleared-and-cells", topics: ["goals", "places"], sort: "conclusion", level: "analyse", facts: ["C5b", "C16"], answer: { is: "follows", link: "because" } },
    "Inad says that all areas up to the border were cleared; al-Husseini says that cells remain. Does one contradict the other?",
    [
      option("hidden-elsewhere", "No: cells may be left elsewhere, or unseen.", "cells hidden elsewhere"),
      option("some-areas", "No: Inad speaks of some areas, not of all.", "all, not: iraqi-army cleared areas-to-border", "denied"),
      option("army-failed", "Yes: the Army has reported that no cells remain.", "iraqi-army reported no-cells"),
      option("writer", "Yes: the writer calls one of them mistaken.", "article calls leader-mistaken"),
    ],
  ),
  choice(
    { id: "through-what", topics: ["goals"], sort: "substance", level: "understand", facts: ["C1"] },
    "How do Iraq's forces mostly go after what is left of ISIS?",
    [
      option("one-name", "through operations that share one name", "some: forces act-through will-of-victory"),
      option("air", "through attacks by aircraft on its hideouts", "aircraft attacked hideouts"),
      option("only", "through Will of Victory and in no other way", "all: forces act-through will-of-victory", "some-as-all"),
      option("talks", "through talks with those who want to give up", "forces talk-with isis"),
    ],
  ),
  status(
    { id: "isis-ended", topics: ["goals"], facts: ["C25"] },
    option("ended", "The forces have ended the presence of ISIS in Iraq.", "forces end isis-presence", "aim-as-result"),
  ),
  status(
    { id: "only-way", topics: ["goals"], facts: ["C1"], siblingOf: "through-what" },
    option("only", "Will of Victory is all that the forces undertake against ISIS.", "all: forces act-through will-of-victory", "some-as-all"),
  ),
  {
    id: "then-and-now",
    topics: ["goals", "phases"],
    sort: "consequence",
    level: "understand",
    facts: ["C14", "C15"],
    siblingOf: "since-2017",
    interaction: "inline-choice",
    stem: en("Complete the sentence."),
    statement: en("After its defeats in 2017 ISIS was {gap-1}, so that the forces now mainly {gap-2}."),
    gaps: [
      [
        option("scattered", "scattered over Iraq", "isis scattered-after defeats"),
        option("abroad", "driven over the border", "isis went abroad"),
        option("camps", "held in large camps", "isis held-in camps"),
      ],
      [
        option("find", "look for hidden groups", "aimed: will-of-victory mainly-for hidden-groups"),
        option("regain", "win back lost areas", "aimed: will-of-victory mainly-for lost-areas", "swapped-part"),
        option("border", "watch over the border", "aimed: forces close border"),
      ],
    ],
  },
];
