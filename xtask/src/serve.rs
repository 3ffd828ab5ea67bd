//! Holds `cargo xtask serve`: builds the release app and serves it on this machine alone.
//!
//! Must not be reachable from other machines.

use crate::build;
use browser::{Server, places};

/// How many ports after the wanted one are tried.
const PORTS: u16 = 20;

/// Builds and serves on this port, or on 8080 or the next free one, until interrupted.
pub fn serve(port: Option<u16>) -> Result<(), String> {
    build::build()?;
    let server = match port {
        Some(port) => listen(port)?,
        None => {
            let tried = (8080..8080 + PORTS).find_map(|port| listen(port).ok());
            tried.ok_or_else(|| format!("Ports 8080 to {} are all taken; try --port.", 8080 + PORTS - 1))?
        }
    };
    println!(
        "\nBetween Letters is at  {}\nStop it with Ctrl-C; once loaded, the app goes on without it.",
        server.address()
    );
    loop {
        std::thread::park();
    }
}

fn listen(port: u16) -> Result<Server, String> {
    Server::of(places::dist()).port(port).brotli().start()
}
