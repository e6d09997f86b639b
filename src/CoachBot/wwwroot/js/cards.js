import { hostConfig } from "./hostConfig.js";
import { say } from "./language.js";

const renderer = globalThis.AdaptiveCards;

/** False when the page was built without Node.js: cards are then shown as their fallbackText. */
export const canRender = renderer !== undefined;

if (canRender) {
  // Text stays text: the renderer would hand every TextBlock to a Markdown library, and a draft must be inert.
  renderer.AdaptiveCard.onProcessMarkdown = (_, result) => { result.didProcess = false; };
  // One tab stop a button is enough; the card itself is no control.
  renderer.GlobalSettings.setTabIndexAtCardRoot = false;
  renderer.Strings.defaults.overflowButtonTooltip = () => say("moreActions");
}

/** The element for a card's JSON; `press` is called with the action a person chose. */
export function renderCard(json, press) {
  const element = (canRender && tryRender(json, press)) || asText(json);
  if (json.lang) element.lang = json.lang;
  return element;
}

function tryRender(json, press) {
  try {
    const card = new renderer.AdaptiveCard();
    card.hostConfig = new renderer.HostConfig(hostConfig);
    card.onExecuteAction = action => route(action, press);
    card.parse(json);
    const element = isTooNew(card) ? undefined : card.render();
    if (!element?.hasChildNodes()) return undefined;
    adorn(element, card);
    return element;
  } catch {
    // A card the renderer cannot take still has its text.
    return undefined;
  }
}

// The renderer shows a card of a later version as far as it understands it, which may leave out what matters.
function isTooNew(card) {
  const { major, minor } = renderer.Versions.latest;
  return card.version.major > major || (card.version.major === major && card.version.minor > minor);
}

function route(action, press) {
  if (action instanceof renderer.OpenUrlAction) open(action.url);
  else if (action instanceof renderer.ExecuteAction) press({ type: "Action.Execute", id: action.id, verb: action.verb, data: action.data ?? {} });
  else if (action instanceof renderer.SubmitAction) press({ type: "Action.Submit", id: action.id, data: action.data ?? {} });
}

function open(url) {
  if (/^https?:\/\//i.test(url ?? "")) window.open(url, "_blank", "noopener,noreferrer");
}

function adorn(element, card) {
  for (const action of allActions(card)) {
    const button = action.renderedElement;
    if (!button) continue;
    if (action.verb) button.dataset.verb = action.verb;
    if (action.id) button.dataset.elementId = action.id;
    // The renderer repeats the title as a tooltip, which screen readers read twice.
    if (!action.tooltip) button.removeAttribute("title");
  }
  for (const run of element.querySelectorAll(".ac-textRun[style*='background-color']")) run.setAttribute("role", "mark");
}

// The renderer's own getAllActions leaves out those of the card itself.
function allActions(card) {
  return [...card.getAllActions(), ...Array.from({ length: card.getActionCount() }, (_, index) => card.getActionAt(index))];
}

function asText(json) {
  const text = document.createElement("p");
  text.className = "card-text";
  text.textContent = json.fallbackText || json.speak || say("noText");
  return text;
}
