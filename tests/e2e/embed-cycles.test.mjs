// Mounting and unmounting a thousand times leaves nothing behind (reliability C3).
import { MODULE, PRODUCTS, portals } from "./support/portal.mjs";
import { expect } from "./support/visitor.mjs";

const test = portals();
const CYCLES = 1_000;
const WARM_UP = 100;
const KIB = 1024;

/** Mounts the console, waits for its rows and unmounts it, so many times. */
function cycle(page, times) {
  return page.evaluate(
    async ([module, address, times]) => {
      const { mount } = await import(module);
      const { tokensOf } = await import("/tokens.js");
      const { api } = await (await fetch("/portal.json")).json();
      // One sign-in for all: it is not what is measured.
      const ask = tokensOf(api, "o365-worldwide", () => {});
      globalThis.token ??= await ask({ reason: "initial", signal: new AbortController().signal });
      const place = document.getElementById("place") ?? document.body.appendChild(document.createElement("div"));
      place.id = "place";
      // The portal does not notice, and so does not mount one itself.
      history.replaceState(null, "", address);
      for (let count = 0; count < times; count += 1) {
        const handle = mount(place, {
          view: { kind: "console", basePath: "/portal/partners" },
          cloud: "o365-worldwide",
          apiBase: `${api}/api/o365-worldwide`,
          getAccessToken: async () => globalThis.token,
          locale: "en-US",
        });
        await handle.ready;
        await new Promise((resolve) => {
          const look = () => (place.shadowRoot.querySelector("tbody tr a") ? resolve() : requestAnimationFrame(look));
          look();
        });
        await handle.unmount();
      }
    },
    [MODULE, PRODUCTS, times],
  );
}

test("a thousand mounts and unmounts leave nothing behind", { portal: { lifetime: 3600 } }, async (guest) => {
  const { page } = guest;
  await page.addInitScript(() => {
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate.apply(WebAssembly, given);
      // Its name is as short as a release makes it.
      const exported = Object.values((made.instance ?? made).exports);
      globalThis.memory = exported.find((one) => one instanceof WebAssembly.Memory);
      return made;
    };
  });
  await guest.openHome();
  // It grows, as a log does.
  await page.locator("#log").evaluate((log) => log.remove());
  const debug = await page.context().newCDPSession(page);
  await debug.send("Performance.enable");
  const measure = async () => {
    // Twice: what a finaliser lets go of is garbage only then.
    for (let times = 0; times < 2; times += 1) await debug.send("HeapProfiler.collectGarbage");
    const { metrics } = await debug.send("Performance.getMetrics");
    const {
      JSHeapUsedSize: heap,
      Nodes: nodes,
      JSEventListeners: listeners,
    } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return { heap, nodes, listeners, wasm: await page.evaluate(() => globalThis.memory.buffer.byteLength) };
  };
  const grown = (before, now) => Object.fromEntries(Object.keys(now).map((name) => [name, now[name] - before[name]]));

  await cycle(page, WARM_UP);
  const first = await measure();
  const began = performance.now();
  await cycle(page, CYCLES);
  const took = performance.now() - began;
  let growth;
  const left = async () => {
    growth = grown(first, await measure());
    return { listeners: growth.listeners, nodes: growth.nodes };
  };
  // What the last unmount let go of may be garbage a moment later.
  await expect.poll(left).toEqual({ listeners: 0, nodes: 0 });
  const inWords = ({ heap, nodes, listeners, wasm }) =>
    `heap ${Math.round(heap / KIB)} KiB, wasm ${wasm / KIB} KiB, nodes ${nodes}, listeners ${listeners}`;
  console.log(`${CYCLES} mounts and unmounts: ${inWords(growth)}, ${Math.round(took / 1000)} s`);

  expect(growth.heap).toBeLessThanOrEqual(256 * KIB);
  expect(growth.wasm).toBeLessThanOrEqual(1024 * KIB);
});
