import {
  type LineFault,
  mostNames,
  type NameTwice,
  readExtraTimeList,
  readNameList,
  tellApart,
} from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import { TickField } from "@/shell/fields";
import { type ListNotice, listNoticeNames, type SettingName } from "./settings.server";

/** More lines are at fault than anybody reads; they are counted. */
const mostTold = 10;

type ListFaults = { faults: readonly LineFault[]; twice: readonly NameTwice[]; count: number };

/** What is wrong with a list of students as it was typed; null for a setting that is none. */
function faultsOf(name: SettingName, text: string): ListFaults | null {
  if (name === "allowedNames") {
    const list = readNameList(text);
    return { ...list, count: list.names.length };
  }
  if (name !== "extraTime") return null;
  const list = readExtraTimeList(text);
  return { ...list, count: list.entries.length };
}

/** Says of each line of a list of students what is wrong with it; nothing for other settings. */
export const useLineWords = (): ((name: SettingName, text: string) => string[]) => {
  const t = useTranslations("assign.settings.line");
  const format = useFormat();
  return (name, text) => {
    const found = faultsOf(name, text);
    if (found === null) return [];
    const { faults, twice, count } = found;
    const said = [
      ...(count > mostNames ? [t("tooMany", { count, most: mostNames })] : []),
      ...faults.map(({ line, fault }) => t(fault, { line })),
      ...twice.map(({ name: told, lines }) => {
        const places = [...new Set(lines)];
        const words = { name: told, lines: format.list(places.map(String)) };
        return t(places.length === 1 ? "twiceInLine" : "twice", words);
      }),
    ];
    const more = said.length - mostTold;
    return more > 0 ? [...said.slice(0, mostTold), t("more", { count: more })] : said;
  };
};

/** Offers numbers for names that stand in a list more than once, as two children of a class can have one name. */
export const TellApartField = ({ text }: { text: string }) => {
  const t = useTranslations("assign.settings");
  const format = useFormat();
  const { names, twice } = readNameList(text);
  if (twice.length === 0) return null;
  const told = tellApart(names).filter((name, at) => name !== names[at]);
  return (
    <TickField
      name="tellApart"
      label={t("tellApart")}
      hint={t("tellApartHint", { names: format.list(told.slice(0, 4)) })}
      isOn={false}
    />
  );
};

/** Says how many names a list has that was saved, and what of it was not taken as it stood. */
export const ListRead = ({ notice }: { notice: ListNotice }) => {
  const t = useTranslations("assign.settings");
  const changed = listNoticeNames.filter((name) => notice[name] > 0);
  return (
    <>
      {" "}
      {t("listedNames", { count: notice.names })}
      {changed.map((name) => (
        <span key={name}> {t(`listRead.${name}`, { count: notice[name] })}</span>
      ))}
      {changed.length > 0 && <> {t("listRead.look")}</>}
    </>
  );
};
