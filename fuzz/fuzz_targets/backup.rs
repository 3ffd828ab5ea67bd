//! Hands what libFuzzer makes up to `fuzz::backup`.
//! Must not check anything itself.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    fuzz::backup::check(input);
});
