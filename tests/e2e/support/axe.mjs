// axe, asked for everything that WCAG 2.2 AA and good practice say.
import axe from "axe-core";

const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

/** What axe finds on a page, one line a rule. */
export async function violations(page) {
  // Evaluated by the debugger, which the page's policy does not bind; no script element is added.
  await page.evaluate(axe.source);
  const results = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
  return results.violations.map(({ id, nodes }) => {
    const faults = nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`);
    return `${id}: ${faults.join("; ")}`;
  });
}
