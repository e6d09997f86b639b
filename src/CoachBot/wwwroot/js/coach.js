import { conversation, user } from "./identity.js";
import { locale } from "./language.js";

const patience = 60_000;
const cardType = "application/vnd.microsoft.card.adaptive";

/** What went wrong, as the name of a text, with what the service said about it, if anything. */
export class CoachError extends Error {
  constructor(text, detail) {
    super(text);
    this.text = text;
    this.detail = detail;
  }
}

/** Sends a text; resolves to the activities of the answer. */
export const sendText = text => post({ type: "message", text });

/** Sends the values of an Action.Submit; resolves to the activities of the answer. */
export const sendValue = value => post({ type: "message", value });

/** Asks for what came meanwhile, such as an answer of somebody else; resolves to its activities. */
export const look = () => post({ type: "event", name: "coach/look" });

/** Presses an Action.Execute; resolves to what replaces the card, what is said, and the other activities of the answer. */
export async function execute(action, replyToId) {
  const activities = await post({ type: "invoke", name: "adaptiveCard/action", value: { action, trigger: "manual" }, replyToId });
  const response = activities.find(activity => activity.type === "invokeResponse")?.value ?? {};
  const body = response.Body ?? response.body ?? {};
  const status = Math.max(response.Status ?? response.status ?? 200, body.statusCode ?? 200);
  if (status >= 400) throw failure(status, body.value?.message);
  return {
    card: body.type === cardType ? body.value : undefined,
    said: typeof body.value === "string" ? body.value : undefined,
    others: activities.filter(activity => activity.type !== "invokeResponse"),
  };
}

async function post(activity) {
  const envelope = { ...activity, channelId: "web", locale: locale(), from: user, conversation, timestamp: new Date().toISOString() };
  const response = await request(envelope);
  const answer = await response.json().catch(() => undefined);
  if (!response.ok) throw failure(response.status, answer?.error?.message);
  if (!Array.isArray(answer?.activities)) throw failure(502);
  return answer.activities;
}

async function request(activity) {
  try {
    return await fetch("web/activities", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    throw new CoachError("errorUnreachable");
  }
}

function failure(status, detail) {
  const text = status === 413 ? "errorTooLong" : status === 429 ? "errorTooMany" : status < 500 ? "errorRefused" : "errorFailed";
  return new CoachError(text, typeof detail === "string" ? detail : undefined);
}
