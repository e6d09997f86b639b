import { texts } from "./texts.js";
import { recall, remember } from "./memory.js";

const key = "coachbot.language";
const locales = { fr: "fr-FR", en: "en-US" };
let current = preferred();

function preferred() {
  const wanted = [recall(key), ...navigator.languages].map(tag => tag?.slice(0, 2).toLowerCase());
  return wanted.find(language => language in texts) ?? "en";
}

export const locale = () => locales[current];

export const say = name => texts[current][name];

/** Makes an element speak the page's language, now and whenever the language changes. */
export function localise(element, name, attribute = "text") {
  element.dataset[attribute] = name;
  apply(element);
}

export function speak(language) {
  current = language;
  remember(key, language);
  show();
}

export function show() {
  document.documentElement.lang = current;
  document.querySelectorAll("[data-text], [data-label], [data-placeholder]").forEach(apply);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === current));
  }
}

function apply(element) {
  const { text, label, placeholder } = element.dataset;
  if (text) element.textContent = say(text);
  if (label) element.setAttribute("aria-label", say(label));
  if (placeholder) element.setAttribute("placeholder", say(placeholder));
}
