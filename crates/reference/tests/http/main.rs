//! The server over its real router, without a socket.

#![cfg(test)]

mod faults;
mod files;
mod headers;
mod hosts;
mod listening;
mod races;
mod support;
mod trust;
