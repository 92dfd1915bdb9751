// The app's own texts, so that tests name things as the screen does in each locale.
import { FluentBundle, FluentResource, FluentType } from "@fluent/bundle";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const built = process.env.PARTNER_ADMIN_DIST;

/** What the built page says about its locales: `{ url, dir, name, boot }` by locale. */
export const LOCALES = JSON.parse(
  // A minified page has no quotes where it needs none.
  /id="?boot-manifest\b[^>]*>(.*?)<\/script>/s.exec(readFileSync(join(built, "index.html"), "utf8"))[1],
).locales;

/**
 * Looks texts up in a locale: `text("cloud-badge", { cloud: "Germany" })`. Like on the screen, what is
 * filled in stands between marks of isolation.
 */
export function textsOf(locale) {
  const bundle = new FluentBundle(locale, { functions: { LIST: list(locale), REGION: region(locale) } });
  const { url, boot } = LOCALES[locale];
  bundle.addResource(new FluentResource(readFileSync(join(built, url), "utf8")));
  return (id, values = {}) => {
    if (id in boot) return boot[id];
    const message = bundle.getMessage(id);
    if (!message) throw new Error(`${locale} has no text ${id}`);
    const errors = [];
    const filled = Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? new Many(value) : value,
    ]);
    const text = bundle.formatPattern(message.value, Object.fromEntries(filled), errors);
    if (errors.length) throw errors[0];
    return text;
  };
}

/** Several values in the place of one. */
class Many extends FluentType {}

/** A text without the marks of isolation. */
export function bare(text) {
  return text.replace(/[\u2066-\u2069]/g, "");
}

function list(locale) {
  return ([{ value }], options) =>
    new Intl.ListFormat(locale, { type: options.type?.value ?? options.type ?? "conjunction" }).format(value);
}

function region(locale) {
  return ([code]) => new Intl.DisplayNames(locale, { type: "region" }).of(String(code));
}
