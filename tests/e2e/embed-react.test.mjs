// The sample with React: its own router and links around the console, everything mounted twice by StrictMode.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test as nodeTest } from "node:test";
import { build } from "../../samples/react/build.mjs";
import { EMBED, PRODUCTS, SAMPLES, SIBLING, isOutside, listeners, outside, portals } from "./support/portal.mjs";
import { expect } from "./support/visitor.mjs";

const home = await mkdtemp(join(tmpdir(), "partner-admin-react-"));
after(() => rm(home, { recursive: true }));
const test = portals({ folder: () => build({ embed: EMBED, out: home }) });

nodeTest("both samples keep to the types of the package", () => {
  const folder = join(SAMPLES, "react");
  const tsc = join(folder, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "--noEmit", "--project", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test("the console lives in a page of an app with React", {}, async (guest) => {
  const { page } = guest;
  await guest.openHome("Contoso");
  await guest.mark();
  const [before, heard] = [await outside(page), await listeners(page)];

  await guest.follow("Partners");
  await expect(guest.rows.first()).toBeVisible();
  await expect(guest.root).toHaveCount(1);
  await guest.isAt(PRODUCTS);
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await expect.poll(() => guest.address).toContain(`${PRODUCTS}/`);
  const { address } = guest;
  await guest.follow("Partners, as they were");
  await guest.isAt(SIBLING);
  await expect(guest.title).toHaveText("As they were");
  await expect(guest.root).toHaveCount(0);
  await isOutside(page, before);
  await expect.poll(() => listeners(page)).toEqual(heard);

  await page.goBack();
  await guest.isAt(address);
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await guest.follow("Partners");
  await expect(guest.rows.first()).toBeVisible();
  await guest.isAt(PRODUCTS);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await guest.isSameDocument();
});

test("what the app with React changes changes in the console, without another mount", {}, async (guest) => {
  const { page, root } = guest;
  await guest.openConsole(`${PRODUCTS}?search=visio`);
  await expect(root).toHaveAttribute("data-theme", "light");
  await root.evaluate((element) => element.setAttribute("data-marked", ""));
  await page.getByRole("combobox").first().selectOption("dark");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveAttribute("data-marked");
  await expect(guest.search).toHaveValue("visio");
});
