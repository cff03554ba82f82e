import { type AskData, choice, en, explained, option, yesNo } from "./forms.ts";

/** What is said to have been reached, and what follows from it. */
export const outcomeAsks: AskData[] = [
  choice(
    { id: "leaders-report", topics: ["outcomes"], sort: "substance", level: "understand", facts: ["C19"] },
    "What has happened recently, according to the unnamed security leaders?",
    [
      option("number", "Areas have been freed.", "some: forces freed areas"),
      option("attacked", "Hideouts have been attacked.", "some: forces attacked hideouts"),
      option("finds", "Weapons have been found.", "forces found weapons"),
      explained(
        option("talks", "People have come home.", "residents return home"),
        "The leaders say in ¶6 that residents can go out, and not that anybody came home",
      ),
    ],
  ),
  choice(
    {
      id: "leaders-on-residents",
      topics: ["outcomes"],
      sort: "consequence",
      level: "understand",
      facts: ["C20"],
      given: ["some: forces freed areas"],
    },
    "What do the unnamed security leaders say that residents can do?",
    [
      option("walk", "go out without fear", "possible: residents walk without-fear"),
      option("asked", "be asked about safety", "possible: citizens asked-about safety"),
      explained(
        option("home", "come back to their homes", "residents return home"),
        "The leaders say in ¶6 that residents can go out, and not that anybody came home",
      ),
      explained(
        option("help", "help to find hideouts", "residents find hideouts"),
        "Nobody says how hideouts were found",
      ),
    ],
  ),
  choice(
    {
      id: "why-safe",
      topics: ["outcomes"],
      sort: "cause",
      level: "understand",
      facts: ["C19"],
      given: ["possible: residents walk without-fear"],
      answer: { is: "linked", link: "because", to: "C20" },
    },
    "Security leaders say that residents can go out without fear. What reason do their words suggest?",
    [
      option("freed", "Areas were recently freed.", "some: forces freed areas"),
      option("everywhere", "The whole country was recently freed.", "all: forces freed areas", "some-as-all"),
      option("cleared", "The Army cleared land up to the border.", "all: iraqi-army cleared areas-to-border"),
      option("attacked", "Hideouts were recently attacked.", "some: forces attacked hideouts"),
    ],
  ),
  choice(
    {
      id: "why-good",
      topics: ["outcomes"],
      sort: "cause",
      level: "analyse",
      facts: ["C9"],
      given: ["results judged good"],
      answer: { is: "linked", link: "because", to: "C8" },
    },
    "Inad calls the results good. What does he go on to name in support of this?",
    [
      option("finds", "arms, equipment and hideouts that were found", "forces found weapons"),
      option("streets", "residents who can go out without fear", "possible: residents walk without-fear"),
      option("cleared", "areas that were cleared by the Army", "all: iraqi-army cleared areas-to-border"),
      explained(
        option("losses", "members of ISIS who were caught or gave up", "isis gave-up members"),
        "Nobody is said to have been caught or to have given up",
      ),
    ],
  ),
  choice(
    {
      id: "where-attacked",
      topics: ["outcomes", "places"],
      sort: "substance",
      level: "understand",
      facts: ["C5b", "C17", "C21"],
      given: ["some: forces attacked hideouts"],
    },
    "Where were hideouts attacked, according to al-Husseini?",
    [
      option("thought", "in areas that ISIS believed were its own again", "believed: isis retook areas"),
      option("taken", "in areas that ISIS ruled at the time", "isis retook areas", "belief-as-fact"),
      explained(
        option("border", "in desert areas close to the border", "forces attacked hideouts-at-border"),
        "The border is spoken of by Inad, in ¶2, and deserts by nobody",
      ),
      explained(
        option("hawija", "in places where reporters can go", "forces attacked hideouts-in-hawija"),
        "Those places are named by al-Battat, in ¶7, who does not speak of hideouts",
      ),
    ],
  ),
  yesNo(
    {
      id: "follows-from-inad",
      topics: ["outcomes", "phases"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C6", "C7", "C9", "C10"],
      answer: { is: "follows", link: "because" },
    },
    "If Inad is right, does this follow?",
    [
      option("earlier", "Stages came before the one that is over.", "earlier-stages came-before seven"),
      option("more-work", "Work went on after that stage.", "work outlasted stage"),
      explained(
        option("stored", "The weapons that were found lay in hideouts.", "weapons found-in hideouts"),
        "Inad names weapons and hideouts side by side, and does not say that the weapons lay in the hideouts",
      ),
      explained(
        option("eighth", "An eighth stage has begun.", "stage-eight follows stage-seven"),
        "Inad says that the work goes on. Whether that is another stage he does not say",
      ),
    ],
  ),
  choice(
    {
      id: "why-invite",
      topics: ["outcomes", "places"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C21", "C22"],
      given: ["possible: citizens asked-about safety"],
      answer: { is: "follows", link: "because" },
    },
    "Al-Battat says that reporters can go to three places and that citizens can be asked about safety. What does he seem to want?",
    [
      option("expects-support", "to have others back up his words", "al-battat expects agreement"),
      option(
        "has-asked",
        "to pass on what citizens have told him",
        "citizens asked-about safety",
        "invitation-as-visit",
      ),
      explained(
        option("not-sure", "to find out whether people feel safe", "al-battat doubts safety"),
        "He speaks of the safety as reached, and does not say that he has doubts",
      ),
      explained(
        option("answer", "to answer reports of new attacks", "al-battat answers reports"),
        "No such reports are spoken of in the article",
      ),
    ],
  ),
  {
    id: "aim-deed-belief",
    topics: ["outcomes", "goals"],
    sort: "substance",
    level: "analyse",
    facts: ["C14", "C17", "C19", "C22"],
    interaction: "match",
    stem: en("How does the article present each of these? Match them. One answer is not needed."),
    sources: [
      { id: "hideouts-destroyed", text: en("Hideouts being destroyed (the writer)") },
      { id: "areas-retaken", text: en("ISIS having areas again (al-Husseini)") },
      { id: "areas-freed", text: en("Areas being freed (security leaders)") },
      { id: "answers", text: en("Citizens speaking of safety (al-Battat)") },
    ],
    options: [
      option("deed", "as something done", "? given-as deed"),
      option("belief", "as a belief", "? given-as belief"),
      option("possibility", "as a possibility", "? given-as possibility"),
      option("aim", "as an aim", "? given-as aim"),
      option("promise", "as a promise", "? given-as promise"),
    ],
  },
  yesNo(
    {
      id: "have-happened",
      topics: ["outcomes"],
      sort: "substance",
      level: "analyse",
      facts: ["C5a", "C14", "C16", "C17", "C21"],
      siblingOf: "aim-deed-belief",
    },
    "Does one of the speakers say that this has happened?",
    [
      option("attacked", "Hideouts were attacked.", "some: forces attacked hideouts"),
      option("plans", "Plans were made.", "forces made plans"),
      option("destroyed", "Hideouts were destroyed.", "forces destroy hideouts", "aim-as-result"),
      option(
        "moved",
        "Reporters moved about in Hawija.",
        "reporters visit three-places",
        "invitation-as-visit",
      ),
      option("retaken", "ISIS retook a few areas.", "isis retook areas", "belief-as-fact"),
      option("cells", "The last cells were removed.", "forces remove remaining-cells", "aim-as-result"),
    ],
  ),
  choice(
    {
      id: "whose-finds",
      topics: ["outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C9"],
      given: ["forces found weapons"],
    },
    "Weapons, equipment and hideouts were found. Who says that they were those of ISIS?",
    [
      explained(
        option("article", "the article, which adds the name", "finds called-isis-by article"),
        "Inad lists what was found, and the article adds whose it was",
      ),
      explained(
        option("inad", "Inad, who lists what was found", "finds called-isis-by juma-inad", "swapped-part"),
        "He lists what was found; the name of ISIS is added by the article",
      ),
      explained(
        option(
          "husseini",
          "al-Husseini, who speaks of hideouts",
          "some, by thamir-al-husseini: forces attacked hideouts",
        ),
        "In ¶5 he speaks of hideouts that were attacked, and not of what was found",
      ),
      explained(
        option("leaders", "security leaders, who speak of ISIS", "some: forces freed areas"),
        "In ¶6 they speak of areas that were freed, and not of what was found",
      ),
    ],
  ),
];
