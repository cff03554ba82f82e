import { anything, type Condition } from "./condition.ts";

/** Words to show, and the name that conditions call them by. */
export interface Said {
  readonly name: string;
  readonly text: string;
}

/** The name by which platforms know what is said to everybody who answers. */
const general = "general_fb";

/** The name by which platforms know what is said to any wrong answer. */
export const wrong = "general_incorrect_fb";

/** The first condition, which goes on to the others: platforms take what it shows for the feedback to every answer. */
export const tellEverybody: Condition = { when: anything, say: general, goOn: true };

/** What it shows. */
export const toEverybody = (text: string): Said => ({ name: general, text });
