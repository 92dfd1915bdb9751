// Everything by keyboard: in an order that follows the page, with the focus in sight and never lost.
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, bare, expect } from "./support/visitor.mjs";

const test = suite();
const PRODUCTS = `${WORLDWIDE}/billing/products`;

/** Presses Tab and answers the name of what has the focus then. */
async function next(page, key = "Tab") {
  await page.keyboard.press(key);
  return bare(
    await page.evaluate(() => {
      const { ariaLabel, innerText, labels, tagName } = document.activeElement;
      return `${tagName.toLowerCase()} ${ariaLabel ?? labels?.[0]?.innerText ?? innerText}`.replace(/\s+/g, " ").trim();
    }),
  );
}

test("Tab goes through the list in the order of the page", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.openProducts(`${PRODUCTS}?search=visio`);
  const expected = [
    `a ${text("app-skip")}`,
    `a ${text("app-name")}`,
    `button ${bare(text("cloud-badge", { cloud: text("cloud-o365-worldwide") }))} ${text("cloud-o365-worldwide")}`,
    `select ${text("locale-label")}`,
    `button ${text("preferences-label")}`,
    `button MB ${bare(text("account-menu", { name: "Megan Bowen" }))}`,
    ...["home", "products", "catalogue", "coverage", "bulk", "audit"].map((page) => `a ${text(`${page}-title`)}`),
    ...["relationships", "find", "invitations", "agreements"].map((page) => `a ${text(`${page}-title`)}`),
    `a ${text("products-add")}`,
    ...["products-refresh", "export", "views"].map((id) => `button ${text(id)}`),
    `input ${text("products-search")}`,
    `button ${text("products-filters")}`,
    `button ${text("products-arrange")}`,
    `button ${bare(text("products-chip-remove", { filter: text("products-chip-search", { text: "visio" }) }))}`,
    `button ${text("products-filters-clear")}`,
    `input ${text("products-select-page")}`,
    ...["name", "status", "licenses", "partner", "term"].map((column) => `button ${text(`products-column-${column}`)}`),
    ...(await visitor.names()).flatMap((name) => [`input ${bare(text("products-select", { name }))}`, `a ${name}`]),
  ];
  const visited = [];
  while (visited.length < expected.length) visited.push(await next(page));
  expect(visited).toEqual(expected);
});

test("the first Tab offers to skip to the content, and does", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.openProducts();
  const skip = page.getByRole("link", { name: text("app-skip") });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  expect(await next(page)).toBe(`a ${text("products-add")}`);
  await visitor.isAt(`/${PRODUCTS}`);
});

test("a slash leads to the search, and is a slash inside it", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  await page.keyboard.press("/");
  await expect(visitor.search).toBeFocused();
  await expect(visitor.search).toHaveValue("");
  await page.keyboard.type("10/11");
  await expect(visitor.search).toHaveValue("10/11");
  await visitor.counts(await visitor.total("search=10/11"));
});

test("a slash does nothing while a menu is open, and nothing at all when shortcuts are off", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  const menu = page.locator(":popover-open");
  const closed = async () => {
    await page.keyboard.press("Escape");
    await expect(menu).toHaveCount(0);
  };
  await visitor.named("button", "account-menu", { name: "Megan Bowen" }).press("Enter");
  await expect(menu).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(menu.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("/");
  await expect(menu.locator(":focus")).toHaveCount(1);
  await closed();

  const shortcuts = visitor.named("switch", "shortcuts-label");
  await visitor.named("button", "preferences-label").press("Enter");
  await shortcuts.press("Space");
  await expect(shortcuts).not.toBeChecked();
  await closed();
  await page.reload({ waitUntil: "commit" });
  await expect(visitor.rows.first()).toBeVisible();
  await expect(visitor.search).not.toHaveAttribute("aria-keyshortcuts");
  await page.keyboard.press("/");
  await expect(visitor.search).not.toBeFocused();
  await visitor.named("button", "preferences-label").press("Enter");
  await shortcuts.press("Space");
  await expect(shortcuts).toBeChecked();
  await closed();
  await page.keyboard.press("/");
  await expect(visitor.search).toBeFocused();
});

test(
  "a menu closes when the present page is chosen in it",
  { clouds: [WORLDWIDE, "o365-germany", "o365-21vianet"] },
  async (visitor) => {
    const { page, text } = visitor;
    visitor.expects(/ 401 .*\/v1\/session\)/, "the menu of clouds asks for every session");
    await visitor.signedIn();
    await visitor.open(WORLDWIDE);
    await page.getByRole("button", { name: text("cloud-o365-worldwide") }).press("Enter");
    const menu = visitor.named("dialog", "cloud-menu");
    await menu.getByRole("link", { name: text("cloud-o365-worldwide") }).press("Enter");
    await expect(menu).toBeHidden();
    await visitor.isAt(`/${WORLDWIDE}`);
  },
);

test("a dismissed notice leaves the focus on the heading", { proxied: true }, async (visitor, { proxy }) => {
  const { page } = visitor;
  await visitor.openProducts();
  visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection breaks");
  proxy.cut(/\/locales\/nl-NL/);
  await page.getByRole("combobox").selectOption("nl-NL");
  await visitor.named("button", "notice-dismiss").press("Enter");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(visitor.title).toBeFocused();
});

test("Escape closes what is open and gives the focus back", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.openProducts();
  for (const [id, values] of [["products-filters"], ["preferences-label"], ["account-menu", { name: "Megan Bowen" }]]) {
    const opener = visitor.named("button", id, values);
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(":popover-open")).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.locator(":popover-open").locator(":focus"), `${text(id, values)}: Tab goes in`).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.locator(":popover-open")).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test("filters are set and cleared by keyboard", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  await visitor.named("button", "products-filters").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(":popover-open")).toBeVisible();
  await visitor.tabTo(visitor.named("checkbox", "status-expired"));
  await page.keyboard.press("Space");
  await visitor.isAt(`/${PRODUCTS}?status=expired`);
  await expect(visitor.named("checkbox", "status-expired")).toBeFocused();
  await visitor.tabTo(visitor.named("radio", "products-filter-partner-any").first());
  await page.keyboard.press("ArrowDown");
  await visitor.isAt(`/${PRODUCTS}?status=expired&partnerOfRecord=with`);
  await page.keyboard.press("Escape");
  await expect(page.locator(":popover-open")).toHaveCount(0);
  await visitor.tabTo(
    visitor
      .named("list", "products-filters-list")
      .getByRole("button", { name: visitor.text("products-filters-clear") }),
  );
  await page.keyboard.press("Enter");
  await visitor.isAt(`/${PRODUCTS}`);
  await visitor.counts(312);
  await expect(visitor.search).toBeFocused();
});

test("turning pages keeps the focus on its button, also where no further page is", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts(`${PRODUCTS}?status=active`);
  const [next, previous] = ["pager-next", "pager-previous"].map((id) => visitor.named("button", id));
  const total = await visitor.total("status=active");
  expect(total).toBeGreaterThan(50);
  const shows = (first) =>
    expect(visitor.status("pager-rows", { first, last: Math.min(first + 49, total), total })).toBeVisible();
  await expect(previous).toHaveAttribute("aria-disabled", "true");
  await next.focus();
  const seen = [];
  for (let first = 1; first <= total; first += 50) {
    await shows(first);
    await visitor.isRead();
    seen.push(...(await visitor.names()));
    await expect(next).toBeFocused();
    if (first + 50 <= total) await page.keyboard.press("Enter");
  }
  expect(seen).toHaveLength(total);
  await expect(next).toHaveAttribute("aria-disabled", "true");
  await previous.focus();
  for (let first = Math.floor((total - 1) / 50) * 50 + 1; first > 1; first -= 50) {
    await expect(previous).toBeFocused();
    await page.keyboard.press("Enter");
    await shows(first - 50);
    await expect(previous).toBeFocused();
  }
  await visitor.lists(seen.slice(0, 50));
});

test("sorting keeps the focus on the heading", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  const heading = visitor.named("columnheader", "products-column-licenses");
  await heading.getByRole("button").focus();
  await expect(heading.getByRole("button")).toBeFocused();
  for (const direction of ["ascending", "descending", "ascending"]) {
    await page.keyboard.press("Enter");
    await expect(heading).toHaveAttribute("aria-sort", direction);
    await expect(heading.getByRole("button")).toBeFocused();
  }
});

test("a new page gives its heading the focus, and the tab its title", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.openProducts();
  await visitor.tabTo(visitor.rows.nth(2).getByRole("link"));
  const product = (await visitor.names())[2];
  await page.keyboard.press("Enter");
  await expect(visitor.title).toHaveText(product);
  await expect(visitor.title).toBeFocused();
  await expect(page).toHaveTitle(bare(text("app-tab", { page: product })));
  await visitor.tabTo(visitor.named("region", "subscription-ids").getByRole("button").first());
  await page.goBack();
  await expect(visitor.title).toHaveText(text("products-title"));
  await expect(visitor.title).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("what has the focus shows a ring that stands out, on every kind of control", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts(`${PRODUCTS}?search=visio`);
  const faint = [];
  for (let stop = 0; stop < 18; stop += 1) {
    await page.keyboard.press("Tab");
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const ring = await page.evaluate(() => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement);
        const paper = (element) => getComputedStyle(element).backgroundColor;
        let behind = document.activeElement.parentElement;
        while (paper(behind) === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
        return {
          outlineStyle,
          outlineWidth,
          outlineColor,
          behind: paper(behind),
          on: document.activeElement.className,
        };
      });
      const standsOut =
        ring.outlineStyle === "solid" &&
        parseFloat(ring.outlineWidth) >= 2 &&
        contrast(ring.outlineColor, ring.behind) >= 3;
      if (!standsOut) faint.push({ colorScheme, ...ring });
    }
  }
  expect(faint).toEqual([]);
});

/** The contrast of two opaque colours, as WCAG counts it. */
function contrast(...colours) {
  const [dark, light] = colours
    .map((colour) => {
      const [red, green, blue] = colour.match(/\d+/g).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

test("the focus is never under the bars that stay", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  await visitor.named("button", "pager-next").focus();
  const hidden = [];
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press("Shift+Tab");
    const seen = await page.evaluate(() => {
      const { left, top, width, height } = document.activeElement.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return document.activeElement.contains(there) || there?.contains(document.activeElement)
        ? null
        : document.activeElement.innerText;
    });
    if (seen !== null) hidden.push(seen);
  }
  expect(hidden).toEqual([]);
});
