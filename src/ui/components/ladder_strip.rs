//! The ladder small enough for a row of a list: twelve rungs by how full they are.
//! It must not be the only place where progress is told: it is hidden from screen readers, and words stand beside it.

use super::ladder_rungs::percent_full;
use crate::domain::step::StepState;
use leptos::prelude::*;
use std::fmt::Write as _;

// In tenths of the picture's units, as whole numbers are written a good deal quicker than fractions.
const WIDTH: i32 = 170;
const HEIGHT: i32 = 90;
const STRIDE: i32 = 200;
const TOP: i32 = 10;

/// Twelve small rungs.
#[component]
pub fn LadderStrip(
    /// The states, Step 1 first.
    states: [StepState; 12],
) -> impl IntoView {
    let (mut begun, mut empty, mut full) = (String::new(), String::new(), String::new());
    let mut left = 10;
    for state in states {
        let outline = if state == StepState::NotStarted { &mut empty } else { &mut begun };
        draw_rounded(outline, left, WIDTH);
        match state {
            StepState::NotStarted => {}
            StepState::Revisited => draw_with_hole(&mut full, left),
            _ => draw_rounded(&mut full, left, WIDTH * percent_full(state) / 100),
        }
        left += STRIDE;
    }
    view! {
        <svg class="ladder-strip" viewBox="0 0 2390 110" aria-hidden="true">
            <path class="rung-empty" d=empty/>
            <path class="rung-begun" d=begun/>
            <path class="rung-full" d=full fill-rule="evenodd"/>
        </svg>
    }
}

/// A rectangle with round corners, as far as its width allows.
fn draw_rounded(path: &mut String, left: i32, width: i32) {
    let corner = (width / 2).min(25);
    let (across, down) = (width - 2 * corner, HEIGHT - 2 * corner);
    // Writing to a string can't fail.
    let _ = write!(
        path,
        "M{} {TOP}h{across}a{corner} {corner} 0 0 1 {corner} {corner}\
         v{down}a{corner} {corner} 0 0 1-{corner} {corner}\
         h-{across}a{corner} {corner} 0 0 1-{corner}-{corner}v-{down}a{corner} {corner} 0 0 1 {corner}-{corner}z",
        left + corner
    );
}

/// A full rung with a diamond left out: done once, and open again.
fn draw_with_hole(path: &mut String, left: i32) {
    draw_rounded(path, left, WIDTH);
    // Writing to a string can't fail.
    let _ = write!(path, "M{} 22l33 33-33 33-33-33z", left + WIDTH / 2);
}
