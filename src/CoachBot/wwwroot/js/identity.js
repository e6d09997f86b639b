import { recall, remember } from "./memory.js";

const key = "coachbot.user";

/** The same person at every visit; a new conversation each time the page opens, as the log starts empty too. */
export const user = { id: recall(key) ?? random("user") };
export const conversation = { id: random("conversation") };

remember(key, user.id);

function random(kind) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `${kind}-${Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("")}`;
}
