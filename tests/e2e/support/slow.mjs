// A slow machine on a slow network, when asked for: it finds what a loaded one finds.

/** How many times slower pages are than this machine could have them: `PARTNER_ADMIN_SLOW`. */
export const SLOWNESS = Number(process.env.PARTNER_ADMIN_SLOW ?? 1);
/** Milliseconds that every answer takes at least, where pages are slow. */
const LATENCY = 300;

/** Makes a page as slow as it was asked for, and every answer to it late. */
export async function slowed(page) {
  if (SLOWNESS > 1) {
    const debug = await page.context().newCDPSession(page);
    await debug.send("Emulation.setCPUThrottlingRate", { rate: SLOWNESS });
    await debug.send("Network.enable");
    const unlimited = { downloadThroughput: -1, uploadThroughput: -1 };
    await debug.send("Network.emulateNetworkConditions", { offline: false, latency: LATENCY, ...unlimited });
  }
  return page;
}
