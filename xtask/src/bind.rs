//! Holds wasm-bindgen, called as the library that its command line is made of: the glue in JavaScript beside each WebAssembly.
//!
//! Must not be of another version than the crate `wasm-bindgen`; Cargo.toml pins both.

use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// Finishes the app's first file. It keeps what the parts ask of it; names of functions are of no use to anybody.
pub fn first_file(compiled: &Path, folder: &Path) -> Result<(), String> {
    let mut bindgen = plain(compiled)?;
    bindgen.demangle(false).keep_lld_exports(true).remove_name_section(true).remove_producers_section(true);
    generate(&mut bindgen, compiled, folder)
}

/// Finishes the workshop's file.
pub fn workshop(compiled: &Path, folder: &Path) -> Result<(), String> {
    generate(&mut plain(compiled)?, compiled, folder)
}

/// What the command line does with `--target web --no-typescript`.
fn plain(compiled: &Path) -> Result<Bindgen, String> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).typescript(false).omit_default_module_path(false);
    bindgen.web(true).map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    Ok(bindgen)
}

fn generate(bindgen: &mut Bindgen, compiled: &Path, folder: &Path) -> Result<(), String> {
    bindgen.generate(folder).map_err(|error| format!("{} cannot be bound: {error:#}", compiled.display()))
}
