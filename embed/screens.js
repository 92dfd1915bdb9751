// What is shown without the app: before it is there, and when it cannot be. Texts from locales/*/boot.ftl.

const SLOW_AFTER_MS = 3000;

/** Shows that something comes, and after a while that it takes long. Answers how to end that. */
export function showLoading(root, texts) {
  const lines = element("div", "skeletons");
  lines.setAttribute("aria-hidden", "true");
  for (let line = 0; line < 5; line += 1) lines.append(element("span", "skeleton"));
  const status = element("div", "boot__slow");
  status.setAttribute("role", "status");
  root.replaceChildren(within(lines, status));
  const slow = setTimeout(() => {
    const progress = element("progress", "boot__progress");
    progress.setAttribute("aria-label", texts["boot-loading"]);
    status.append(element("p", "", texts["boot-slow"]), progress);
  }, SLOW_AFTER_MS);
  return () => clearTimeout(slow);
}

/** Says what happened, with a way on. */
export function showFailure(root, texts, { title, text, detail, again }) {
  const section = element("section", "state boot__failure");
  section.setAttribute("role", "alert");
  const details = element("p", "small");
  details.append(`${texts["boot-details"]}: `, element("code", "", detail));
  const button = element("button", "button button--primary", texts["boot-embed-again"]);
  button.type = "button";
  button.addEventListener("click", again, { once: true });
  const actions = element("div", "actions");
  actions.append(button);
  section.append(element("h2", "", texts[title]), element("p", "", texts[text]), details, actions);
  root.replaceChildren(within(section));
}

function within(...content) {
  const main = element("div", "main main--part");
  main.append(...content);
  return main;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
