//! Hands what libFuzzer makes up to `fuzz::record`.
//! Must not check anything itself.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    fuzz::record::check(input);
});
