import { renderCard } from "./cards.js";

const lookedAtFirst = ["verdict-", "answer-", "exercise-", "crisis-", "tip-", "rewrite", "help", "settings", "forget-me", "my-data"];

/** A place in the log that holds one card, replaced when one of its buttons brings another. */
export class CardSlot {
  constructor(json, activityId, onPress) {
    this.element = document.createElement("div");
    this.element.className = "card";
    this.activityId = activityId;
    this.onPress = onPress;
    this.show(json);
  }

  show(json) {
    const card = renderCard(json, action => this.onPress(this, action));
    claimIds(card);
    this.element.replaceChildren(card);
  }

  set busy(value) {
    this.element.setAttribute("aria-busy", String(value));
    for (const button of this.element.querySelectorAll("button")) {
      // Not `disabled`: that would throw the keyboard focus away.
      value ? button.setAttribute("aria-disabled", "true") : button.removeAttribute("aria-disabled");
    }
  }

  /** Moves the focus to what the card says first: its verdict, or its answer. */
  focus() {
    const target = this.first() ?? this.element.firstElementChild;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
  }

  first() {
    for (const start of lookedAtFirst) {
      const found = this.element.querySelector(`[data-element-id^="${start}"]`);
      if (found) return found;
    }
    return undefined;
  }
}

/** A document may hold an id once: the newest card has it, older ones keep it as data-element-id. */
function claimIds(card) {
  const own = [card, ...card.querySelectorAll("[id]")].filter(element => element.id && !element.id.startsWith("__ac-"));
  for (const element of own) {
    element.dataset.elementId = element.id;
    document.getElementById(element.id)?.removeAttribute("id");
  }
}
