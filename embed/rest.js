// The second file of the release: fetched when a page of it is wanted, and started in the memory of the first.
import { wasm } from "./glue.js";

/** What `cargo xtask` knows: the name and the digest of the file. It puts it in the place of this name. */
const file = PARTNER_ADMIN_REST;

/** A connection that brings nothing for so long is taken for broken. */
const LONGEST_MS = 60_000;

let starting;

/** What the wasm calls. Tells it by a function of its table whether the file is there. */
export async function load(callback, data) {
  let isThere = true;
  try {
    await (starting ??= start());
  } catch (error) {
    // Not kept: the next who needs it tries again.
    starting = undefined;
    isThere = false;
    // Of files that it could not fetch the browser tells by itself.
    if (!(error instanceof TypeError)) console.error(error);
  }
  wasm.__indirect_function_table.get(callback)(data, isThere);
}

async function start() {
  const signal = AbortSignal.timeout(LONGEST_MS);
  const reply = await fetch(new URL(file.name, import.meta.url), { integrity: file.integrity, signal });
  const shared = {
    memory: wasm.memory,
    __indirect_function_table: wasm.__indirect_function_table,
    // The pointer of the stack, as the tool that cuts calls it.
    __wasm_split_shared0: wasm.__wasm_split_shared0,
  };
  // Not while it streams: servers that do not know the type of wasm are common enough.
  await WebAssembly.instantiate(await reply.arrayBuffer(), { __wasm_split: shared });
}
