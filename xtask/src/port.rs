//! Whether a port is free, and who has it when it is not.

use anyhow::{Result, bail};
use std::{
    fs, io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener},
};

/// Fails when the port is taken on either loopback address, naming the process where the system tells.
/// The server wants both, because `localhost` is both; without IPv6 it does with the first.
pub(crate) fn require_free(port: u16) -> Result<()> {
    let bind = |address: IpAddr| TcpListener::bind((address, port)).map(drop);
    let v6 = || match bind(Ipv6Addr::LOCALHOST.into()) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => Err(error),
        _ => Ok(()),
    };
    match bind(Ipv4Addr::LOCALHOST.into()).and_then(|()| v6()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
            let by = holder(port).map_or_else(String::new, |holder| format!(" by {holder}"));
            bail!("port {port} is taken{by}; end that, or choose another port with --port")
        }
        Err(error) => bail!("cannot listen on port {port}: {error}; choose another with --port"),
    }
}

/// The process listening on the port, as `name (process 123)`. Linux only; elsewhere `None`.
fn holder(port: u16) -> Option<String> {
    let sockets =
        ["/proc/net/tcp", "/proc/net/tcp6"].map(|file| fs::read_to_string(file).unwrap_or_default());
    let inode = sockets.iter().find_map(|table| listening_inode(table, port))?;
    let link = format!("socket:[{inode}]");
    fs::read_dir("/proc").ok()?.flatten().find_map(|process| {
        let id: u32 = process.file_name().to_str()?.parse().ok()?;
        let mut open = fs::read_dir(process.path().join("fd")).ok()?.flatten();
        open.find(|fd| fs::read_link(fd.path()).is_ok_and(|to| to.as_os_str() == link.as_str()))?;
        let name = fs::read_to_string(process.path().join("comm")).ok()?;
        Some(format!("{} (process {id})", name.trim()))
    })
}

/// The inode of the listening socket, from a table of proc(5): column 2 is `address:port` in
/// hexadecimal, column 4 the state (0A: listening), column 10 the inode.
fn listening_inode(table: &str, port: u16) -> Option<&str> {
    let suffix = format!(":{port:04X}");
    table.lines().find_map(|line| {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let matches = columns.get(1)?.ends_with(&suffix) && *columns.get(3)? == "0A";
        matches.then(|| columns.get(9).copied())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holder_of_a_taken_port_is_named() {
        is_named_holding(&TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
    }

    #[test]
    fn a_port_that_is_taken_on_ipv6_alone_is_taken() {
        // Not every machine has IPv6.
        if let Ok(taken) = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)) {
            is_named_holding(&taken);
        }
    }

    fn is_named_holding(taken: &TcpListener) {
        let port = taken.local_addr().unwrap().port();
        let message = require_free(port).unwrap_err().to_string();
        assert!(message.starts_with(&format!("port {port} is taken")), "{message}");
        if cfg!(target_os = "linux") {
            assert!(message.contains(&format!("(process {})", std::process::id())), "{message}");
        }
    }
}
