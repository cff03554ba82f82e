import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExtraTimeList } from "./extra-time.ts";
import { missingNames, readNameList, tellApart } from "./name-list.ts";

const read = (text: string) => readNameList(text).names;

describe("a list of names", () => {
  it.each([
    ["Mira\nSami", ["Mira", "Sami"]],
    ["\ufeffMira\r\n\r\n  Sami  \r\n", ["Mira", "Sami"]],
    ["1. Mira\n2. Sami\n10) Kim", ["Mira", "Sami", "Kim"]],
    ["1 Mira\n2 Sami", ["Mira", "Sami"]],
    ["(1) Mira\n#2 Sami\n#3: Kim", ["Mira", "#2 Sami", "Kim"]],
    ["- Mira\n• Sami\n– Kim", ["Mira", "Sami", "Kim"]],
    ["17\n18", ["17", "18"]],
    ["Mira,\nSami;\nKim ,", ["Mira", "Sami", "Kim"]],
    ['"Mira"\n“Sami”\n„Kim“', ["Mira", "Sami", "Kim"]],
    ["O'Neil\n’t Hooft", ["O'Neil", "’t Hooft"]],
    [
      "Schmidt, Jonas\nVargas Mauricio, Eduardo Antonio",
      ["Jonas Schmidt", "Eduardo Antonio Vargas Mauricio"],
    ],
    ['"Schmidt, Jonas",7b\n"Yılmaz, Cem",7b', ["Jonas Schmidt", "Cem Yılmaz"]],
    ['"Schmidt","Jonas"', ["Jonas Schmidt"]],
    ["Schmidt,Jonas,\nOkafor,Ada,", ["Jonas Schmidt", "Ada Okafor"]],
    ["1,Schmidt,Jonas", ["Jonas Schmidt"]],
    ["1\tJonas\tSchmidt\t7b\n2\tAda\tOkafor\t7b", ["Jonas Schmidt", "Ada Okafor"]],
    ["Last name\tFirst name\nSchmidt\tJonas\nOkafor\tAda", ["Jonas Schmidt", "Ada Okafor"]],
    ["Nachname;Vorname\nSchmidt;Jonas", ["Jonas Schmidt"]],
    ["Name\nMira\nSami", ["Mira", "Sami"]],
    ["Mira\t\nSami\t", ["Mira", "Sami"]],
    ["Anna, Ben, Cem", ["Anna", "Ben", "Cem"]],
    ["Anna; Ben", ["Anna", "Ben"]],
    ["Anna, Ben, Cem,\nDora, Eli, Fatma", ["Anna", "Ben", "Cem", "Dora", "Eli", "Fatma"]],
    ["李、王、张", ["李", "王", "张"]],
    ["Martin Luther King, Jr.\nMira", ["Martin Luther King, Jr.", "Mira"]],
    ["Jonas Schmidt <jonas@example.org>\nMira", ["Jonas Schmidt", "Mira"]],
    ["", []],
    [" \n\t\n", []],
  ])("%j is read as %j", (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it("tells every line at fault, counted as it was typed", () => {
    const { names, faults } = readNameList(`Mira\n\n...\n${"M".repeat(61)}\nSami`);
    expect(names).toEqual(["Mira", "...", "M".repeat(61), "Sami"]);
    expect(faults).toEqual([
      { line: 3, fault: "no_letter" },
      { line: 4, fault: "too_long" },
    ]);
  });

  it("tells every line of a name that stands in it several times", () => {
    const { twice } = readNameList("Anna\nBen\n\nanna\nSchmidt, Jonas\nJonas Schmidt\nANNA");
    expect(twice).toEqual([
      { name: "Anna", lines: [1, 4, 7] },
      { name: "Jonas Schmidt", lines: [5, 6] },
    ]);
  });

  it("counts the lines that were not taken as they stand", () => {
    const text = "Schmidt, Jonas\nAnna, Ben, Cem\n3. Dora\nEli\tFatma\nMira";
    expect(readNameList(text)).toMatchObject({ turned: 1, split: 1, joined: 1, trimmed: 1 });
    expect(readNameList("Mira\nSami")).toMatchObject({ turned: 0, split: 0, joined: 0, trimmed: 0 });
  });

  const plain = fc
    .string({ unit: fc.constantFrom(..."abcdefgÄéñ李ميرا'-. ".split("")), minLength: 1, maxLength: 20 })
    .filter((name) => /^[\p{L}]/u.test(name) && /\p{L}$/u.test(name))
    .map((name) => name.replaceAll(/\s+/g, " ").normalize("NFC"));

  it("is itself once it is written out again", () => {
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1 }), (names) => {
        expect(read(names.join("\n"))).toEqual(names);
      }),
    );
  });

  it("loses no name, however it was pasted", () => {
    const end = fc.constantFrom("\n", "\r\n", "\r", ",\n", "\t\n", " \n\n", ";\r\n");
    const start = fc.constantFrom("", "\ufeff", " ", "- ", '"');
    fc.assert(
      fc.property(fc.array(fc.tuple(start, plain, end), { minLength: 2 }), (lines) => {
        const text = lines.map(([before, name, after]) =>
          before === '"' ? `"${name}"${after}` : `${before}${name}${after}`,
        );
        expect(read(text.join(""))).toEqual(lines.map(([, name]) => name));
      }),
    );
  });
});

describe("names that are the same", () => {
  it("are told apart by numbers, and no other name is touched", () => {
    expect(tellApart(["Anna", "Ben", "anna", "Anna (1)"])).toEqual([
      "Anna (2)",
      "Ben",
      "anna (3)",
      "Anna (1)",
    ]);
  });

  it("are all different afterwards, also where they are as long as they may be", () => {
    const long = "M".repeat(60);
    const told = tellApart([long, long]);
    expect(readNameList(told.join("\n"))).toMatchObject({ names: told, faults: [], twice: [] });
  });
});

describe("the names of a list who have not come", () => {
  it("are those that nobody has, however the others typed theirs", () => {
    const listed = ["Mira", "José", "Jonas Schmidt", "Zoe", "Zoë"];
    expect(missingNames(listed, ["jose", "Schmidt, Jonas", "Zoë", null, "Nobody"])).toEqual(["Mira", "Zoe"]);
    expect(missingNames([], ["Mira"])).toEqual([]);
  });
});

describe("a list of extra time", () => {
  it.each([
    ["Mira: 10", [["Mira", 10]]],
    [
      "Mira B. 10\nSami\t5",
      [
        ["Mira B.", 10],
        ["Sami", 5],
      ],
    ],
    ["Schmidt, Jonas: 10", [["Jonas Schmidt", 10]]],
    ["Schmidt, Jonas, 10", [["Jonas Schmidt", 10]]],
    [
      "Mira +10 min\r\nO = 7",
      [
        ["Mira", 10],
        ["O", 7],
      ],
    ],
  ])("%j is read as %j", (text, entries) => {
    const { entries: found, faults } = readExtraTimeList(text);
    expect(found.map(({ name, minutes }) => [name, minutes])).toEqual(entries);
    expect(faults).toEqual([]);
  });

  it("tells every line at fault", () => {
    const { faults, twice } = readExtraTimeList("Mira\n\nSami: 700\n.: 5\nKim: 5\nkim: 7");
    expect(faults).toEqual([
      { line: 1, fault: "minutes" },
      { line: 3, fault: "minutes" },
      { line: 4, fault: "no_letter" },
    ]);
    expect(twice).toEqual([{ name: "Kim", lines: [5, 6] }]);
  });
});
