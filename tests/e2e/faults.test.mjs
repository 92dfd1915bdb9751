// What the wire does to a read, and what is told of it.
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();
const LIST = `/api/${WORLDWIDE}/v1/subscriptions`;

/** A test over a network that fails, at the list of products. */
function over(title, body) {
  test(title, { faults: true }, async (visitor, surroundings) => {
    await visitor.openProducts();
    await body(visitor, surroundings);
  });
}

/** Refreshes and waits for what has become of it. */
async function refresh(visitor) {
  await visitor.named("button", "products-refresh").click();
  await expect(visitor.status("products-refreshing")).toHaveCount(0);
  await expect(visitor.table).not.toHaveAttribute("aria-busy");
}

for (const [kind, more, console, answers] of [
  ["drop-request", {}, /ERR_EMPTY_RESPONSE/, [200]],
  ["drop-reply", {}, /ERR_EMPTY_RESPONSE/, [200, 200]],
  ["reset", { at: "request" }, /ERR_CONNECTION_RESET/, [200]],
  ["reset", {}, /ERR_CONNECTION_RESET/, [200, 200]],
  ["truncate", {}, /ERR_CONTENT_LENGTH_MISMATCH/, [200, 200]],
  ["status", { status: 502 }, / 502 /, [200, 200]],
]) {
  const when = more.at ? ` at the ${more.at}` : "";
  over(`a read that meets ${kind}${when} is asked once more, and nobody notices`, async (visitor, { faults }) => {
    const before = (await faults.answers("GET", LIST)).length;
    visitor.expects(console, "the network fails once");
    await faults.next("GET", LIST, kind, more);
    await refresh(visitor);
    await expect.poll(async () => (await faults.answers("GET", LIST)).slice(before)).toEqual(answers);
    await visitor.counts(312);
    await expect(visitor.page.getByRole("alert")).toHaveCount(0);
  });
}

over("a guest network's page in the place of an answer is told as what it is", async (visitor, { faults }) => {
  await faults.next("GET", LIST, "wrong-type");
  await refresh(visitor);
  const message = visitor.page.getByRole("alert");
  await expect(message).toContainText(visitor.text("failure-not-our-server"));
  await message.getByRole("button", { name: visitor.text("failure-retry") }).click();
  await expect(message).toHaveCount(0);
  await visitor.counts(312);
});

over("an answer that is overtaken by that of a later question is not shown", async (visitor, { faults }) => {
  const before = (await faults.seen("GET", LIST)).length;
  await faults.next("GET", LIST, "reorder");
  await visitor.search.fill("vi");
  await expect.poll(async () => (await faults.seen("GET", LIST)).length - before).toBe(1);
  await visitor.search.fill("visio");
  // The earlier question reaches the server after the later one, although nobody waits for it any more.
  await expect.poll(async () => (await faults.answers("GET", LIST)).length - before).toBe(2);
  await visitor.counts(await visitor.total("search=visio"));
  await expect(visitor.search).toHaveValue("visio");
});

test("a change whose answer is lost is not sent again by itself", { faults: true }, async (visitor, { faults }) => {
  await visitor.open(`${WORLDWIDE}/sign-in`);
  const megan = visitor.page.getByRole("button", { name: "Megan Bowen" });
  await expect(megan).toBeVisible();
  visitor.expects(/ERR_EMPTY_RESPONSE/, "the answer is lost");
  await faults.next("POST", /\/session\/sign-in$/, "drop-reply");
  await megan.click();
  await expect(visitor.page.getByText(visitor.text("sign-in-failed"))).toBeVisible();
  await expect.poll(() => faults.answers("POST", /\/session\/sign-in$/)).toEqual([200]);
  await megan.click();
  await expect(visitor.title).toHaveText(visitor.text("home-title"));
});
