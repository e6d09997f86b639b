import { CardSlot } from "./cardSlot.js";
import { localise } from "./language.js";

const cardType = "application/vnd.microsoft.card.adaptive";

/** The log: who said what, oldest first. */
export class Conversation {
  constructor(log, { onPress, onSuggest }) {
    this.log = log;
    this.onPress = onPress;
    this.onSuggest = onSuggest;
  }

  /** Shows what the person wrote; the function returned takes it back. */
  showOwn(text) {
    const message = this.add("you", bubble(text));
    this.log.scrollTop = this.log.scrollHeight;
    return () => message.remove();
  }

  /** Shows the coach's message activities; returns how many had something to show. */
  showAnswer(activities) {
    this.suggestions?.remove();
    const shown = activities.filter(activity => activity.type === "message").map(activity => this.showMessage(activity)).filter(Boolean);
    if (shown.length > 0) reveal(shown[0], this.log);
    return shown.length;
  }

  showText(text) {
    reveal(this.add("coach", bubble(text)), this.log);
  }

  showNotice(name) {
    const notice = document.createElement("p");
    notice.className = "notice";
    localise(notice, name);
    this.log.append(notice);
    notice.scrollIntoView({ block: "end" });
  }

  showMessage(activity) {
    const cards = (activity.attachments ?? []).filter(attachment => attachment.contentType === cardType && attachment.content);
    const parts = cards.map(attachment => new CardSlot(attachment.content, activity.id, this.onPress).element);
    parts.push(...(activity.attachments ?? []).filter(attachment => attachment.contentUrl?.startsWith("data:application/json;")).map(file));
    if (activity.text) parts.unshift(bubble(activity.text));
    const message = parts.length > 0 ? this.add("coach", ...parts) : undefined;
    if (message && activity.locale) message.lang = activity.locale;
    this.suggest(activity.suggestedActions?.actions ?? []);
    return message;
  }

  suggest(actions) {
    if (actions.length === 0) return;
    this.suggestions = document.createElement("div");
    this.suggestions.className = "chips suggestions";
    this.suggestions.setAttribute("role", "group");
    localise(this.suggestions, "suggestions", "label");
    this.suggestions.append(...actions.map(action => this.chip(action)));
    this.log.append(this.suggestions);
  }

  chip(action) {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.className = "chip";
    chip.textContent = action.title ?? action.value;
    chip.addEventListener("click", () => this.onSuggest(String(action.value ?? action.title)));
    return chip;
  }

  add(who, ...parts) {
    const message = document.createElement("article");
    message.className = `message from-${who}`;
    const name = document.createElement("h2");
    name.className = "name";
    localise(name, who);
    message.append(name, ...parts);
    this.log.append(message);
    return message;
  }
}

/** A file that travels inside the message, to be saved. */
function file(attachment) {
  const link = document.createElement("a");
  link.className = "bubble";
  link.href = attachment.contentUrl;
  link.download = attachment.name ?? "";
  link.textContent = attachment.name ?? "JSON";
  return link;
}

function bubble(text) {
  const element = document.createElement("p");
  element.className = "bubble";
  element.dir = "auto";
  element.textContent = text;
  return element;
}

/** A long card is read from its top; a short one is shown whole, at the end of the log. */
function reveal(message, log) {
  const fits = log.scrollHeight - message.offsetTop < log.clientHeight;
  fits ? log.scrollTop = log.scrollHeight : message.scrollIntoView({ block: "start" });
}
