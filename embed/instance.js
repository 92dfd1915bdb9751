// One run of the wasm, and its end: wasm cannot unwind, so after a panic it answers clicks in a state that
// nobody knows (reliability C1). Then nothing of it is sent any more, and another run takes its place.

/** Runs that have mounts; the window is listened to while there are any. */
const running = new Set();
let runs = 0;

export class Instance {
  isDead = false;
  #bindings;
  #files;
  #end = new AbortController();
  #mounts = new Set();
  #reason = "";

  /** A module of JS runs once, so every run has an address of its own. */
  static async start(js, parts, module) {
    runs += 1;
    const address = `${js}?run=${runs}`;
    const bindings = await import(/* @vite-ignore */ /* webpackIgnore: true */ address);
    await bindings.default({ module_or_path: module });
    return new Instance(bindings, { js: `${address}:`, parts });
  }

  constructor(bindings, files) {
    this.#bindings = bindings;
    this.#files = files;
  }

  /** Aborted when the run ends. */
  get end() {
    return this.#end.signal;
  }

  /** Mounts, and tells `crashed(reason)` of the mount should the run end. */
  embed(mount, options) {
    this.#mounts.add(mount);
    if (running.size === 0) listen(true);
    running.add(this);
    return this.call(() => this.#bindings.embed(options));
  }

  /** The mount is over. */
  forget(mount) {
    this.#mounts.delete(mount);
    if (this.#mounts.size > 0 || !running.delete(this)) return;
    if (running.size === 0) listen(false);
  }

  /** Calls into the wasm: what breaks it there is noticed here. */
  call(work) {
    if (this.isDead) throw new Error(this.#reason);
    try {
      return work();
    } catch (error) {
      if (isTrap(error)) this.crash(error.message);
      throw error;
    }
  }

  /** At once nothing is sent any more; the rest when the wasm has left the stack. */
  crash(reason) {
    if (this.isDead) return;
    this.isDead = true;
    this.#reason = reason;
    this.#end.abort(new Error(reason));
    queueMicrotask(() => [...this.#mounts].forEach((mount) => mount.crashed(reason)));
  }

  /** Whether a stack leads through this run: by its JS, whose address is its own, or by the wasm of all. */
  owns(stack, exactly) {
    return stack.includes(this.#files.js) || (!exactly && this.#files.parts.some((part) => stack.includes(part)));
  }
}

/** The run that a stack leads through. Where stacks say nothing, the newest: better one too many ends. */
function runOf(stack = "") {
  const all = [...running].reverse();
  const silent = !/\n\s+at |@/.test(stack);
  const exactly = all.find((run) => run.owns(stack, true));
  return exactly ?? all.find((run) => !run.isDead && (silent || run.owns(stack, false)));
}

function isTrap(error) {
  // A full stack is no `RuntimeError`, and leaves the wasm in the middle of things all the same.
  return error instanceof WebAssembly.RuntimeError || /call stack|recursion/i.test(error?.message);
}

function onPanic(event) {
  // The hook of the panic calls this, so its run is on the stack.
  runOf(new Error().stack)?.crash(String(event.detail));
}

function onTrap(event) {
  const error = event.error ?? event.reason;
  if (isTrap(error)) runOf(error.stack)?.crash(error.message);
}

function listen(on) {
  const change = on ? window.addEventListener : window.removeEventListener;
  change.call(window, "partner-admin:panic", onPanic);
  change.call(window, "error", onTrap);
  change.call(window, "unhandledrejection", onTrap);
}
