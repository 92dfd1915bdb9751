// The console and its parts, in the page of somebody else: what a host may call. index.d.ts has the types.
import { contract } from "./contract.js";
import { elementOver } from "./element.js";
import { checkedElement } from "./frame.js";
import { Mounted } from "./mounted.js";
import { NAMES, checked } from "./options.js";

export { contract };

/** Mounts into an element. The handle is there at once, what it holds when `ready` says so. */
export function mount(element, options) {
  const mounted = new Mounted(checkedElement(element), checked(options));
  return Object.freeze({
    get status() {
      return mounted.status;
    },
    ready: mounted.ready,
    update: (changes) => mounted.update(changes),
    navigate: (path, { replace = false } = {}) => mounted.navigate(path, replace),
    // Done when it returns; a promise, for hosts whose applications may take their time.
    unmount: async () => mounted.unmount(),
  });
}

const mounts = new WeakMap();

/** As single-spa calls its applications: options are props, beside others of the host's. */
export const lifecycles = Object.freeze({
  async bootstrap() {},
  async mount(props) {
    const handle = mount(props.domElement, only(NAMES, props));
    mounts.set(props.domElement, handle);
    await handle.ready;
  },
  async update(props) {
    mounts.get(props.domElement)?.update(only(["locale", "timeZone", "theme", "density", "tokens"], props));
  },
  async unmount(props) {
    await mounts.get(props.domElement)?.unmount();
    mounts.delete(props.domElement);
  },
});

function only(names, props) {
  return Object.fromEntries(names.filter((name) => name in props).map((name) => [name, props[name]]));
}

const registered = customElements.get("partner-admin");
if (!registered) customElements.define("partner-admin", elementOver(mount));
else if (registered.contract !== contract) {
  console.warn(`partner-admin: <partner-admin> is contract ${registered.contract} here, not ${contract}`);
}
