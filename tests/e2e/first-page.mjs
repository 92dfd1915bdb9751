// Prints, as JSON, the paths of everything a browser fetches for the first page after sign-in
// (Your products, in Swedish), except answers of the API. `cargo xtask size` weighs them.
import { chromium } from "playwright-core";

const { PARTNER_ADMIN_URL: url, CHROMIUM: executablePath } = process.env;
const api = new URL("api/o365-worldwide/v1/", url);

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-component-update"],
});
const context = await browser.newContext({ locale: "sv-SE", viewport: { width: 1440, height: 900 } });

const signIn = await context.newPage();
await signIn.goto(url);
await signIn.evaluate(async (api) => {
  const accounts = await (await fetch(`${api}demo-accounts`)).json();
  const admin = accounts.find(({ roles }) => roles.includes("globalAdmin"));
  const reply = await fetch(`${api}session/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Partner-Admin": "1" },
    body: JSON.stringify({ accountId: admin.account.id }),
  });
  if (!reply.ok) throw new Error(`sign-in failed: ${reply.status} ${await reply.text()}`);
}, api.href);
await signIn.close();

const page = await context.newPage();
const network = await context.newCDPSession(page);
await network.send("Network.enable");
await network.send("Network.clearBrowserCache");
const fetched = new Set();
page.on("requestfinished", (request) => {
  const { pathname, protocol } = new URL(request.url());
  if (protocol.startsWith("http") && !pathname.startsWith("/api/")) fetched.add(pathname);
});
await page.goto(new URL("o365-worldwide/billing/products?locale=sv-SE", url).href);
await page.getByRole("table").getByRole("link").first().waitFor();
await page.waitForLoadState("networkidle");
await browser.close();

console.log(JSON.stringify([...fetched].sort()));
