//! Tells the linker to keep what the cutting of the app needs to know (`xtask/src/split.rs`). It must generate nothing.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // Where in the code which function and which text is meant.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
