//! The wasm binary that trunk builds. `boot.js` calls `partner_admin::boot::mount`; nothing happens before.

use partner_admin as _;

fn main() {}
