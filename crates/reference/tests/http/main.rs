//! The server over its real router, mostly without a socket.

#![cfg(test)]

mod bulk;
mod cross_origin;
mod data_folder;
mod faults;
mod files;
mod fresh_sign_in;
mod headers;
mod hosts;
mod listening;
mod once;
mod partner_side;
mod program;
mod races;
mod support;
mod test_issuer;
mod trust;
