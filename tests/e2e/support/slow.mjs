// A slow machine on a slow network, when asked for: it finds what a loaded one finds.

const { PARTNER_ADMIN_SLOW: asked } = process.env;
/** How many times slower pages are than this machine could have them. */
export const SLOWNESS = Number(asked ?? 1);
/** Milliseconds that every answer takes at least, where this was asked for. */
const LATENCY = 300;
/** The debuggers that make pages slow. */
const debuggers = new WeakMap();

/** Makes a page as slow as it was asked for, and every answer to it late. */
export async function slowed(page) {
  if (asked) {
    const debug = await page.context().newCDPSession(page);
    debuggers.set(page, debug);
    await debug.send("Emulation.setCPUThrottlingRate", { rate: SLOWNESS });
    await debug.send("Network.enable");
    const unlimited = { downloadThroughput: -1, uploadThroughput: -1 };
    await debug.send("Network.emulateNetworkConditions", { offline: false, latency: LATENCY, ...unlimited });
  }
  return page;
}

/** Lets answers to a page come when they come: a browser whose answers are late cannot be taken offline. */
export async function punctual(page) {
  await debuggers.get(page)?.send("Network.disable");
}
