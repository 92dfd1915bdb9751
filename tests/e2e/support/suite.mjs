// A file of tests: one browser and one server, and a new visitor for every test.
import { chromium } from "@playwright/test";
import { after, before, test as nodeTest } from "node:test";
import { Faults } from "./faults.mjs";
import { Proxy } from "./proxy.mjs";
import { Server } from "./server.mjs";
import { Visitor } from "./visitor.mjs";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
];

/** Starts a browser, with further arguments if any. */
export function browse(...more) {
  return chromium.launch({ executablePath: process.env.CHROMIUM, args: [...ARGUMENTS, ...more] });
}

/**
 * Answers `test(title, options, body)`; `body` gets a visitor and the test's surroundings. Options:
 * `clouds` whose API the test may ask, `change` what is to be done to a copy of the app's files,
 * `proxied` for a network that the test says what it answers, `faults` for one that fails on the wire as
 * networks do and knows what came through, `large` how many subscriptions Contoso has, `launch` arguments of a
 * browser of the test's own, and `locale`, `viewport` and whatever else a browser context takes.
 *
 * Where something can be broken it is the test's own: a changed server, or one behind a network of the
 * test's, is never shared.
 */
export function suite() {
  const shared = {};
  before(async () => {
    shared.server = await Server.start();
    shared.browser = await browse();
  });
  after(() => Promise.all([shared.browser?.close(), shared.server?.end()]));

  return (title, { change, proxied, faults, launch, large, ...options }, body) =>
    nodeTest(title, async () => {
      const ends = [];
      const own = async (made, end) => {
        const one = await made;
        ends.unshift(() => end(one));
        return one;
      };
      try {
        const apart = change || proxied || faults || large;
        const server = apart ? await own(Server.start({ change, large }), (one) => one.end()) : shared.server;
        const proxy = proxied && (await own(Proxy.before(server), (one) => one.end()));
        const network = faults && (await own(Faults.before(server), (one) => one.end()));
        const browser = launch ? await own(browse(...launch), (one) => one.close()) : shared.browser;
        const arrive = () => Visitor.arrive(browser, server, { at: (network || proxy || server).url, ...options });
        /** Somebody else comes, with a browser profile of their own, for as long as `doing` lasts. */
        const beside = async (doing) => {
          const other = await arrive();
          await other.leaveAfter(() => doing(other));
        };
        const visitor = await arrive();
        await visitor.leaveAfter(() => body(visitor, { server, proxy, faults: network, beside }));
      } finally {
        for (const end of ends) await end();
      }
    });
}
