//! Holds the first question to the real build, in each engine: does it open, with words and without errors?
//!
//! Must not go further; what a guide does has files of its own.

use browser::{Setup, core_scenario, scenario};

core_scenario!(opens_at_the_root, |page| {
    page.open().await?;
    page.wait_text("Between Letters").await?;
    page.wait_for("button", "Start with my writers").await?;
    page.wait_for("button", "Look around with a sample").await?;
    assert_eq!(page.console_errors().await?, Vec::<String>::new());
    for request in page.server().requests() {
        assert!(!request.contains('?'), "a query reached the host: {request}");
    }
});

scenario!(opens_under_a_path, Setup { base: "/some/path/", ..Setup::default() }, |page| {
    page.open().await?;
    page.wait_text("Between Letters").await?;
    page.wait_for("button", "Start with my writers").await?;
    assert_eq!(page.console_errors().await?, Vec::<String>::new());
});
