//! Holds `cargo xtask serve`: builds the release app and serves it on this machine alone.
//!
//! Must not be reachable from other machines.

use crate::build::{self, Profile};
use host::Server;

/// How many ports after the wanted one are tried.
const PORTS: u16 = 20;

/// Builds and serves until interrupted: `--port N` names the port, else it is 8080 or the next free one; `--quick` is a build for
/// looking at a change.
pub fn serve(options: &[&str]) -> Result<(), String> {
    let (port, profile) = read(options)?;
    build::build(profile)?;
    let server = match port {
        Some(port) => listen(profile, port)?,
        None => {
            let tried = (8080..8080 + PORTS).find_map(|port| listen(profile, port).ok());
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

fn read(options: &[&str]) -> Result<(Option<u16>, Profile), String> {
    let (mut port, mut profile) = (None, Profile::Release);
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match *option {
            "--quick" => profile = Profile::Quick,
            "--port" => {
                let given = options.next().copied().unwrap_or_default();
                let number = given.parse().map_err(|_| format!("{given} is no port: a number from 1 to 65535 is."))?;
                port = Some(number);
            }
            other => return Err(format!("`cargo xtask serve` does not know {other}.")),
        }
    }
    Ok((port, profile))
}

fn listen(profile: Profile, port: u16) -> Result<Server, String> {
    Server::of(profile.dist()).port(port).brotli().start()
}
