import { canRender } from "./cards.js";
import { CoachError, execute, look, sendText, sendValue } from "./coach.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { say, show, speak } from "./language.js";
import { hideError, showError, tell } from "./notices.js";

const composer = new Composer(document.getElementById("composer"), sendTyped);
const conversation = new Conversation(document.getElementById("log"), { onPress: press, onSuggest: sendPrompt });
let waiting = false;

function sendTyped(text) {
  if (waiting) return tell("stillThinking", "busy");
  composer.clear();
  return send(text, () => composer.restore(text));
}

function sendPrompt(text) {
  return waiting ? tell("stillThinking", "busy") : send(text, () => {});
}

function send(text, giveBack) {
  const takeBack = conversation.showOwn(text);
  return turn(async () => answer(await sendText(text)), failed => {
    takeBack();
    giveBack();
    showError(failed, composer.text.length > 0);
  });
}

function press(slot, action) {
  if (waiting) return tell("stillThinking", "busy");
  slot.busy = true;
  return turn(async () => {
    await perform(slot, action);
    slot.busy = false;
  }, failed => {
    slot.busy = false;
    showError(failed, composer.text.length > 0);
  });
}

async function perform(slot, action) {
  if (action.type === "Action.Submit") return answer(await sendValue(action.data));
  const { card, said, others } = await execute(action, slot.activityId);
  if (said) conversation.showText(said);
  conversation.showAnswer(others);
  if (!card) return undefined;
  slot.show(card);
  slot.focus();
  return tell("updated", "visually-hidden");
}

function answer(activities) {
  if (conversation.showAnswer(activities) === 0) conversation.showNotice("nothing");
}

/** One turn at a time: says that the coach thinks, does the work, and tells what failed. */
async function turn(work, onFailure) {
  waiting = true;
  hideError();
  tell("thinking", "busy");
  try {
    await work();
    if (document.getElementById("status").classList.contains("busy")) tell();
  } catch (failed) {
    tell();
    if (!(failed instanceof CoachError)) console.error(failed);
    onFailure(failed instanceof CoachError ? failed : new CoachError("errorFailed"));
  } finally {
    waiting = false;
  }
}

/** Shows what came while the page was not looked at; that there is nothing, or no service, is no news. */
async function catchUp() {
  const activities = waiting ? [] : await look().catch(() => []);
  if (activities.length > 0) conversation.showAnswer(activities);
}

function prompt(name) {
  if (name === "tip") return sendPrompt(say("sampleTip"));
  if (name === "help") return sendPrompt(say("sampleHelp"));
  const written = composer.text.trim().length > 0;
  tell(written ? "textKept" : "sampleReady");
  return composer.fill(written ? composer.text : say("sampleDraft"));
}

for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
for (const chip of document.querySelectorAll("[data-prompt]")) chip.addEventListener("click", () => prompt(chip.dataset.prompt));
window.addEventListener("focus", catchUp);
show();
if (!canRender) conversation.showNotice("textOnly");
composer.box.focus();
