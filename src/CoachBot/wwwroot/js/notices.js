import { localise, say } from "./language.js";

const status = document.getElementById("status");
const error = document.getElementById("error");

/** One line that screen readers hear; as `busy` it has moving dots, as `visually-hidden` it covers nothing of what the eye sees anyway. */
export function tell(name, how = "") {
  status.className = `status ${how}`;
  if (name) {
    localise(status, name);
  } else {
    delete status.dataset.text;
    status.textContent = "";
  }
}

export function showError({ text, detail }, kept) {
  const lines = [line(text)];
  if (kept) lines.push(line("errorKept"));
  if (detail) lines.push(detailLine(detail));
  error.replaceChildren(...lines, closeButton());
  error.hidden = false;
}

export function hideError() {
  error.hidden = true;
  error.replaceChildren();
}

function line(name) {
  const element = document.createElement("p");
  localise(element, name);
  return element;
}

function detailLine(detail) {
  const element = document.createElement("p");
  element.className = "detail";
  element.textContent = say("errorDetail") + detail;
  return element;
}

function closeButton() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "close";
  button.textContent = "×";
  localise(button, "close", "label");
  button.addEventListener("click", () => {
    hideError();
    document.getElementById("text").focus();
  });
  return button;
}
