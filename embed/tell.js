// Telling the host: each event by its callback and as a CustomEvent on the element that was given.
import { contract } from "./contract.js";

/** The callback of each event, and what of the detail it gets. */
const CALLBACKS = {
  ready: ["onReady", () => undefined],
  error: ["onError", (error) => error],
  navigate: ["onNavigate", (step, preventDefault) => ({ ...step, preventDefault })],
  title: ["onTitle", ({ title }) => title],
  unsaved: ["onUnsaved", ({ dirty }) => dirty],
  event: ["onEvent", (event) => event],
};

/** Answers false when the host does not want it to happen. */
export function tell(element, options, name, detail) {
  const [callback, part] = CALLBACKS[name];
  // Whether somebody listens to the event cannot be known, and it should not go unseen.
  if (name === "error" && !options.onError) console.warn(`partner-admin: ${detail.code}: ${detail.message}`);
  let prevented = false;
  const prevent = () => (prevented = true);
  try {
    options[callback]?.(part(detail, prevent));
  } catch (error) {
    // The host's own mistake: told as such, and no reason to stop.
    reportError(error);
  }
  const told = { bubbles: true, composed: true, cancelable: name === "navigate", detail: { ...detail, contract } };
  const wanted = element.dispatchEvent(new CustomEvent(`partner-admin:${name}`, told));
  return wanted && !prevented;
}

/** What the host hears of a failure. */
export function embedError(code, cause, retryable = true) {
  return { code, message: String(cause?.message ?? cause), retryable };
}
