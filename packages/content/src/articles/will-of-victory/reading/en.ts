import type { z } from "zod";
import type { readingSchema } from "../../../reading.ts";

/** The article retold in English. None of its sentences is here; what stands between “ and ” are words of it. */
export const en: z.input<typeof readingSchema>[] = [
  {
    locale: "en",
    level: "full",
    paragraphs: [
      {
        id: "t",
        sentences: [{ facts: ["C3"], text: "Will of Victory: Iraq’s operations against ISIS in 2019" }],
      },
      {
        id: "s",
        sentences: [
          {
            facts: ["C1"],
            text: "The Iraqi Security Forces have pursued the remnants of ISIS mainly through military operations called Will of Victory.",
          },
        ],
      },
      {
        id: "p1",
        sentences: [
          {
            facts: ["C26"],
            text: "The Iraqi Security Forces (ISF) are trying to remove what is left of ISIS in Iraq.",
          },
          { facts: ["C2"], text: "The article credits them with several successes." },
          {
            facts: ["C3", "C4"],
            text: "The operations have run since July 2019 and recently entered their seventh phase.",
          },
        ],
      },
      {
        id: "p2",
        sentences: [
          { facts: ["C11"], text: "Juma Inad leads the ground forces." },
          {
            facts: ["C5a", "C5b"],
            text: "Plans were made, he said, and the Iraqi Army cleared all areas up to the border.",
          },
          {
            facts: ["C6"],
            text: "After “the war”, he said, a series of operations called Will of Victory began.",
          },
          {
            facts: ["C7"],
            text: "Its seventh stage, he said, began “a week ago” and was over “3 days ago”.",
          },
          {
            facts: ["C8", "C9", "C10"],
            text: "He said that there were “good results”, that weapons, equipment and hideouts were found (those of ISIS, the article adds) and that work continues.",
          },
        ],
      },
      {
        id: "p3",
        sentences: [
          {
            facts: ["C12"],
            text: "Various units fight ISIS under one umbrella, among them the intelligence services, Federal Police, Popular Mobilisation Units, Rapid Response Units and Counter Terrorism Forces.",
          },
          { facts: ["C13"], text: "In addition, aircraft have helped." },
        ],
      },
      {
        id: "p4",
        sentences: [
          {
            facts: ["C14"],
            text: "The main purpose is to find and destroy hideouts and sleeper cells of ISIS elements scattered across the country.",
          },
          {
            facts: ["C15"],
            text: "They scattered after the ISF and allied forces defeated ISIS in battles in 2017.",
          },
        ],
      },
      {
        id: "p5",
        sentences: [
          { facts: ["C18"], text: "Thamir al-Husseini leads the Rapid Response Units." },
          { facts: ["C16"], text: "The goal now, he said, is to “purge” the remaining sleeper cells." },
          {
            facts: ["C17"],
            text: "Some hideouts were attacked, he said, in areas that ISIS believed it had retaken.",
          },
        ],
      },
      {
        id: "p6",
        sentences: [
          {
            facts: ["C19"],
            text: "Unnamed security leaders said a number of areas were recently freed (the article says “liberated”) from ISIS elements.",
          },
          { facts: ["C20"], text: "Local residents, they said, can go out without fear of ISIS attacks." },
        ],
      },
      {
        id: "p7",
        sentences: [
          { facts: ["C23"], text: "Jaafar al-Battat leads the Federal Police." },
          {
            facts: ["C21", "C22"],
            text: "Reporters can move about in Hawija, al-Rashad or Riyad, he said, and citizens can be asked about the safety achieved.",
          },
        ],
      },
      {
        id: "p8",
        sentences: [
          { facts: ["C24"], text: "The operations continue daily." },
          {
            facts: ["C25"],
            text: "The aim of the security forces is to end all presence of ISIS in the country.",
          },
        ],
      },
    ],
  },
  {
    locale: "en",
    level: "plain",
    paragraphs: [
      {
        id: "t",
        sentences: [{ facts: ["C3"], text: "Will of Victory: Iraq’s operations against ISIS in 2019" }],
      },
      {
        id: "s",
        sentences: [
          { facts: ["C1"], text: "Will of Victory is a set of military operations in Iraq." },
          {
            facts: ["C1"],
            text: "The Iraqi Security Forces have gone after the remnants of ISIS mainly in this way.",
          },
          {
            facts: ["C1"],
            text: "Remnants are what is left of this group.",
          },
        ],
      },
      {
        id: "p1",
        sentences: [
          {
            facts: ["C26"],
            text: "These forces are trying to remove the members of ISIS who are left in Iraq.",
          },
          { facts: ["C2"], text: "The article says that they have had several successes." },
          { facts: ["C3"], text: "Will of Victory has been going on since July 2019." },
          { facts: ["C4"], text: "It recently entered its seventh phase, or part." },
        ],
      },
      {
        id: "p2",
        sentences: [
          { facts: ["C11"], text: "Juma Inad leads the ground forces, which fight on land." },
          { facts: ["C5a"], text: "He said that plans were made." },
          { facts: ["C5b"], text: "The Iraqi Army, he said, cleared all areas up to the border." },
          {
            facts: ["C6"],
            text: "After “the war”, he said, a series of operations called Will of Victory began.",
          },
          {
            facts: ["C7"],
            text: "Its seventh stage began “a week ago” and was over “3 days ago”, he said.",
          },
          { facts: ["C8"], text: "There were “good results”, he said." },
          { facts: ["C9"], text: "Weapons, equipment and hideouts were found, he said." },
          {
            facts: ["C9"],
            text: "They belonged to ISIS, he said (the article adds the name).",
          },
          { facts: ["C10"], text: "The work goes on, he said." },
        ],
      },
      {
        id: "p3",
        sentences: [
          { facts: ["C12"], text: "Different units fight ISIS under one umbrella." },
          { facts: ["C12"], text: "This means that they fight together." },
          { facts: ["C12"], text: "The list names the Federal Police and the Rapid Response Units." },
          {
            facts: ["C12"],
            text: "It also names the Counter Terrorism Forces and the Popular Mobilisation Units.",
          },
          { facts: ["C12"], text: "The intelligence services are on it, too." },
          { facts: ["C12"], text: "They find out secret facts." },
          { facts: ["C13"], text: "Aircraft are not on the list, but have helped, too." },
        ],
      },
      {
        id: "p4",
        sentences: [
          {
            facts: ["C14"],
            text: "The main purpose is to find and destroy hideouts and sleeper cells of ISIS elements, or members.",
          },
          { facts: ["C14"], text: "A hideout is a place to hide." },
          { facts: ["C14"], text: "A sleeper cell is a hidden group that waits to act." },
          { facts: ["C14"], text: "These members are spread across the country." },
          {
            facts: ["C15"],
            text: "The Iraqi Security Forces and allied forces defeated ISIS in battles in 2017.",
          },
          { facts: ["C15"], text: "After that, its members scattered." },
        ],
      },
      {
        id: "p5",
        sentences: [
          { facts: ["C18"], text: "Thamir al-Husseini leads the Rapid Response Units." },
          {
            facts: ["C16"],
            text: "The goal now, he said, is to “purge” (remove) the sleeper cells that are left.",
          },
          { facts: ["C17"], text: "He said that some hideouts were attacked." },
          { facts: ["C17"], text: "They were in areas that ISIS believed it had taken back, he said." },
        ],
      },
      {
        id: "p6",
        sentences: [
          {
            facts: ["C19"],
            text: "Unnamed security leaders said that a number of areas were recently freed (the article says “liberated”) from ISIS members.",
          },
          {
            facts: ["C20"],
            text: "Local residents can go out without fear of ISIS attacks, the leaders said.",
          },
        ],
      },
      {
        id: "p7",
        sentences: [
          { facts: ["C23"], text: "Jaafar al-Battat leads the Federal Police." },
          { facts: ["C21"], text: "He said that reporters can move about in Hawija, al-Rashad or Riyad." },
          { facts: ["C22"], text: "Citizens can be asked about the safety that has been reached, he said." },
        ],
      },
      {
        id: "p8",
        sentences: [
          { facts: ["C24"], text: "Will of Victory goes on every day." },
          {
            facts: ["C25"],
            text: "The aim of the security forces is to end all presence of ISIS in the country.",
          },
          { facts: ["C25"], text: "If they reach it, ISIS will not be there at all." },
        ],
      },
    ],
  },
];
