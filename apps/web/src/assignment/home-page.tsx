import { longestTypedCode } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import type { OwnAssignment, Role } from "@/model/assignment";
import { FrameForm, FrameLink, SiteLink } from "@/shell/frame-link";
import { ProblemNotice } from "@/shell/problem-notice";
import styles from "./home-page.module.css";
import { ExchangeAtOnce } from "./exchange-at-once";
import { ExchangeFragment } from "./link-exchange";

/**
 * Opens an assignment by its pasted private link, for use without JavaScript and for links that were saved in a file.
 */
const PasteForm = ({ from }: { from: Role }) => {
  const t = useTranslations("assign.manage");
  return (
    <FrameForm method="post" action="/manage/session" autoComplete="off" className="field">
      <input type="hidden" name="from" value={from} />
      <label className="label" htmlFor="private-link">
        {t("label")}
      </label>
      <p className="hint" id="private-link-hint">
        {t("text")}
      </p>
      <input
        id="private-link"
        name="secret"
        dir="ltr"
        required
        maxLength={longestTypedCode}
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby="private-link-hint"
        className={`input ${styles["secret"] ?? ""}`}
      />
      <button className="button button--quiet">{t("open")}</button>
    </FrameForm>
  );
};

/** One assignment of this browser: what it is and how far its class has come. */
const OwnRow = ({ own }: { own: OwnAssignment }) => {
  const t = useTranslations("assign");
  const format = useFormat();
  const place = own.role === "manage" ? "share" : "results";
  return (
    <li className={styles["row"]}>
      <div className={styles["name"]}>
        <FrameLink href={`/assignments/${own.id}/${place}`}>
          <bdi>{own.title}</bdi>
        </FrameLink>
        <span className="tag">{t(`state.${own.state}`)}</span>
        {own.role === "results" && <span className="tag">{t("home.resultsOnly")}</span>}
      </div>
      <p className="hint">
        {t("home.row", {
          questions: own.questions,
          students: own.students,
          submitted: own.submitted,
          code: own.code,
          date: format.dateTime(new Date(own.createdAt), { dateStyle: "long" }),
        })}
      </p>
      <p className="row small sans">
        {own.role === "manage" &&
          (["live", "results"] as const).map((where) => (
            <FrameLink key={where} href={`/assignments/${own.id}/${where}`}>
              {t(`nav.${where}`)} <span className="visually-hidden">{own.title}</span>
            </FrameLink>
          ))}
        <FrameLink className="soft" href={`/assignments/forget?assignment=${own.id}`}>
          {t("home.forget")} <span className="visually-hidden">{own.title}</span>
        </FrameLink>
      </p>
    </li>
  );
};

type HomePageProps = {
  assignments: readonly OwnAssignment[];
  /** Whether the page belongs to an address, as its browser keeps no cookie. */
  byAddress: boolean;
  /** Whether assignments were just forgotten. */
  forgotten: boolean;
};

/** Lists the assignments that were made or opened in this browser, newest first. */
export const HomePage = ({ assignments, byAddress, forgotten }: HomePageProps) => {
  const t = useTranslations("assign.home");
  return (
    <main id="content" className="page stack">
      <h1>{t("title")}</h1>
      {forgotten && <output className="notice">{t("forgotten")}</output>}
      <p>{t(byAddress ? "introByAddress" : "intro")}</p>
      {assignments.length === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <ul className={`bare ${styles["list"] ?? ""}`}>
          {assignments.map((own) => (
            <OwnRow key={own.id} own={own} />
          ))}
        </ul>
      )}
      {assignments.length > 1 && (
        <p className="small sans">
          <FrameLink className="soft" href="/assignments/forget">
            {t("forgetAll")}
          </FrameLink>
        </p>
      )}
      <p>
        <SiteLink className="button" href="/#quizzes">
          {t("make")}
        </SiteLink>
      </p>
      <section aria-labelledby="paste" className="stack stack--tight">
        <h2 id="paste" className={styles["title"]}>
          {t("pasteTitle")}
        </h2>
        <PasteForm from="manage" />
      </section>
    </main>
  );
};

type ManagePageProps = {
  from: Role;
  problem: string | undefined;
  /** The one by which the page's policy lets a script run. */
  nonce: string | undefined;
};

/**
 * The page that private links lead to, one address for each kind. The secret is in the fragment, which browsers do not
 * send.
 */
export const ManagePage = ({ from, problem, nonce }: ManagePageProps) => {
  const t = useTranslations("assign.manage");
  return (
    <main id="content" className="page page--form stack">
      <ExchangeAtOnce nonce={nonce} />
      <ProblemNotice code={problem} />
      <h1>{t("title")}</h1>
      <ExchangeFragment from={from} opening={t("opening")} />
      <PasteForm from={from} />
      <p className="hint">{t("cookie")}</p>
    </main>
  );
};
