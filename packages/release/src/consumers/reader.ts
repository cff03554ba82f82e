// A page of somebody else's that shows the questions and must not have the keys.
import { publicBank } from "@wellread/content/public-questions/will-of-victory";

const list = document.createElement("ol");
list.append(
  ...publicBank.questions.map(({ stem }) => {
    const item = document.createElement("li");
    item.textContent = stem;
    return item;
  }),
);
document.body.append(list);
