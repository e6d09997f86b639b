import { recall, remember } from "./memory.js";

const key = "coachbot.user";

const named = new URLSearchParams(location.search).get("as");

/**
 * The same person at every visit, or whoever ?as= names, so that two can be tried in two tabs; a new conversation each time
 * the page opens, as the log starts empty too.
 */
export const user = named ? { id: named, name: named } : { id: recall(key) ?? random("user") };
export const conversation = { id: random("conversation") };

if (!named) remember(key, user.id);

function random(kind) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `${kind}-${Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("")}`;
}
