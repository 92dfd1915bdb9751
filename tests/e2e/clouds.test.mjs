// Finding a subscription, from the choice of the cloud to its details, in each of the three clouds.
import { CHINA, GERMANY, WORLDWIDE, bare, each, expect } from "./support/visitor.mjs";
import { suite } from "./support/suite.mjs";

const test = suite();

const CLOUDS = [
  {
    cloud: WORLDWIDE,
    name: "cloud-o365-worldwide",
    account: "Megan Bowen",
    title: "products-title",
    family: "Microsoft 365",
    operator: "Microsoft",
    total: 312,
    word: "visio",
  },
  {
    cloud: GERMANY,
    name: "cloud-o365-germany",
    account: "Johanna Lorenz",
    title: "products-title-subscriptions",
    family: "Office 365",
    operator: "Microsoft Cloud Germany",
    total: 60,
    word: "munchen",
  },
  {
    cloud: CHINA,
    name: "cloud-o365-21vianet",
    account: "Lee Gu",
    title: "products-title-subscriptions",
    family: "Office 365",
    operator: "21Vianet",
    total: 60,
    word: "上海",
  },
];
const ALL = CLOUDS.map(({ cloud }) => cloud);

const number = (text) => Number(/of (\d[\d,]*)/.exec(text)[1].replaceAll(",", ""));
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll(/[øØ]/g, "o").toLowerCase();
const ascending = (values) => each(values, (value, place) => place === 0 || values[place - 1] <= value);

for (const { cloud, name, account, title, family, operator, total, word } of CLOUDS) {
  test(`A1 A9 from the choice of the cloud to the products: ${cloud}`, { clouds: ALL }, async (visitor) => {
    const { page, text } = visitor;
    visitor.expects(/ 401 .*\/v1\/session\)/, "nobody is signed in to any cloud yet");
    await visitor.open();
    await expect(visitor.title).toHaveText(text("clouds-title"));

    const door = page.getByRole("link", { name: text(name) });
    await expect(door).toContainText(text("cloud-operator", { family, operator }));
    await door.click();
    await expect(visitor.title).toHaveText(text("sign-in-title"));
    await visitor.isAt(`/${cloud}/sign-in`);

    await page.getByRole("button", { name: account }).click();
    await expect(visitor.title).toHaveText(text("home-title"));
    await visitor.isAt(`/${cloud}`);
    await visitor.named("navigation", "nav-main").getByRole("link", { name: text(title) }).click();
    await expect(visitor.title).toHaveText(text(title));
    await visitor.isAt(`/${cloud}/billing/products`);
    await expect(page).toHaveTitle(bare(text("app-tab", { page: text(title) })));
    await expect(visitor.named("button", "cloud-badge", { cloud: text(name) })).toBeVisible();
    await expect(visitor.named("navigation", "nav-main").getByRole("link", { name: text(title) })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await visitor.counts(total);
  });

  test(`N1 search, sort and filters find a subscription: ${cloud}`, { clouds: [cloud] }, async (visitor) => {
    const { page, text } = visitor;
    const home = `/${cloud}/billing/products`;
    await visitor.openProducts(home.slice(1), account);
    await visitor.counts(total);

    await visitor.search.fill(word);
    await visitor.isAt(`${home}?search=${encodeURIComponent(word)}`);
    await expect
      .poll(async () => each(await visitor.names(), (name) => folded(name).includes(folded(word))))
      .toBe(true);
    await visitor.chip("products-chip-search", { text: word }).click();
    await expect(visitor.search).toHaveValue("");
    await visitor.counts(total);

    // By each column, both ways. What has no partner comes last in both.
    const statuses = ["active", "pending", "suspended", "expired", "disabled", "deleted"].map((status) =>
      text(`status-${status}`),
    );
    const columns = [
      { key: "name", id: "products-column-name", cell: 1, read: (cell) => folded(cell.split("\n")[0]) },
      {
        key: "status",
        id: "products-column-status",
        cell: 2,
        read: (cell) => statuses.findIndex((status) => cell.includes(status)),
      },
      { key: "licenses", id: "products-column-licenses", cell: 3, read: number },
      { key: "partnerOfRecord", id: "products-column-partner", cell: 4, read: (cell) => folded(cell.split("\n")[0]) },
      { key: "termEndsAt", id: "products-column-term", dates: true },
    ];
    for (const { key, id, cell, dates, read } of columns) {
      const heading = visitor.named("columnheader", id);
      for (const direction of key === "name" ? ["descending", "ascending"] : ["ascending", "descending"]) {
        await heading.getByRole("button").click();
        await expect(heading).toHaveAttribute("aria-sort", direction);
        await visitor.isAt(
          home +
            (key === "name" && direction === "ascending" ? "" : `?sort=${direction === "descending" ? "-" : ""}${key}`),
        );
        await expect
          .poll(async () => {
            const values = dates
              ? await visitor.rows.locator("time").evaluateAll((times) => times.map((time) => time.dateTime))
              : (await visitor.column(cell)).filter((cell) => cell !== text("partner-none")).map(read);
            return ascending(direction === "descending" ? values.toReversed() : values);
          })
          .toBe(true);
      }
    }

    await visitor.named("button", "products-filters").click();
    await visitor.named("checkbox", "status-suspended").check();
    await visitor.named("radio", "products-filter-partner-with").check();
    await expect.poll(() => new URLSearchParams(new URL(page.url()).search).get("partnerOfRecord")).toBe("with");
    await expect
      .poll(async () => each(await visitor.column(2), (cell) => cell.includes(text("status-suspended"))))
      .toBe(true);
    await expect.poll(async () => each(await visitor.column(4), (cell) => cell !== text("partner-none"))).toBe(true);
    await visitor.isRead();
    const withPartner = await visitor.rows.count();
    await visitor.named("radio", "products-filter-partner-without").check();
    await expect.poll(async () => each(await visitor.column(4), (cell) => cell === text("partner-none"))).toBe(true);
    await visitor.isRead();
    const withoutPartner = await visitor.rows.count();
    expect(withPartner + withoutPartner, "every row has a partner or has none").toBe(
      await visitor.total("status=suspended", account, cloud),
    );
    await page.keyboard.press("Escape");
    await visitor
      .named("list", "products-filters-list")
      .getByRole("button", { name: text("products-filters-clear") })
      .click();
    await visitor.counts(total);
  });

  test(`D5 details show the partner of record as the list does: ${cloud}`, { clouds: [cloud] }, async (visitor) => {
    const { page, text } = visitor;
    await visitor.openProducts(`${cloud}/billing/products?partnerOfRecord=with`, account);
    const row = visitor.rows.first();
    const [product] = await row.getByRole("link").allInnerTexts();
    const [partner, where, id] = (await row.locator("td:nth-child(5)").innerText()).split("\n");

    await row.getByRole("link").click();
    await expect(visitor.title).toHaveText(product);
    await expect(page).toHaveTitle(bare(text("app-tab", { page: product })));
    const card = visitor.named("region", "subscription-partner");
    await expect(card).toContainText(partner);
    await expect(card).toContainText(where);
    await expect(card).toContainText(/\d+/.exec(id)[0]);
    await expect(card).toContainText(text("subscription-partner-note"));

    await visitor.named("navigation", "nav-path").getByRole("link").click();
    await expect(visitor.title).toHaveText(text(title));
  });

  test(`the keyboard alone opens the details: ${cloud}`, { clouds: [cloud] }, async (visitor) => {
    const { page } = visitor;
    await visitor.openProducts(`${cloud}/billing/products`, account);
    await page.keyboard.press("/");
    await expect(visitor.search).toBeFocused();
    await page.keyboard.type(word);
    await visitor.isAt(`/${cloud}/billing/products?search=${encodeURIComponent(word)}`);
    await expect
      .poll(async () => each(await visitor.names(), (name) => folded(name).includes(folded(word))))
      .toBe(true);
    await visitor.isRead();
    const [product] = await visitor.names();
    await visitor.tabTo(visitor.rows.first().getByRole("link"));
    await page.keyboard.press("Enter");
    await expect(visitor.title).toHaveText(product);
    await expect(visitor.title).toBeFocused();
  });
}
