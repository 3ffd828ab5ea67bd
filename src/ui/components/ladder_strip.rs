//! The ladder small enough for a row of a list: twelve rungs by how full they are.
//! It must not be the only place where progress is told: it is hidden from screen readers, and words stand beside it.

use super::ladder_rungs::fullness;
use crate::domain::step::StepState;
use leptos::prelude::*;
use std::fmt::Write as _;

const WIDTH: f64 = 17.0;
const HEIGHT: f64 = 9.0;
const STRIDE: f64 = 20.0;

/// Twelve small rungs.
#[component]
pub fn LadderStrip(
    /// The states, Step 1 first.
    states: [StepState; 12],
) -> impl IntoView {
    let (mut begun, mut empty, mut full) = (String::new(), String::new(), String::new());
    for (index, state) in states.into_iter().enumerate() {
        let left = 1.0 + STRIDE * index as f64;
        let outline = if state == StepState::NotStarted { &mut empty } else { &mut begun };
        outline.push_str(&rounded(left, WIDTH));
        if state == StepState::Revisited {
            full.push_str(&with_hole(left));
        } else if fullness(state) > 0.0 {
            full.push_str(&rounded(left, WIDTH * fullness(state)));
        }
    }
    view! {
        <svg class="ladder-strip" viewBox="0 0 239 11" aria-hidden="true" focusable="false">
            <path class="rung-empty" d=empty/>
            <path class="rung-begun" d=begun/>
            <path class="rung-full" d=full fill-rule="evenodd"/>
        </svg>
    }
}

/// A rectangle with round corners, as far as its width allows.
fn rounded(left: f64, width: f64) -> String {
    let corner = (width / 2.0).min(2.5);
    let (across, down) = (width - 2.0 * corner, HEIGHT - 2.0 * corner);
    format!(
        "M{:.1} 1h{across:.1}a{corner} {corner} 0 0 1 {corner} {corner}\
         v{down:.1}a{corner} {corner} 0 0 1-{corner} {corner}\
         h-{across:.1}a{corner} {corner} 0 0 1-{corner}-{corner}v-{down:.1}a{corner} {corner} 0 0 1 {corner}-{corner}z",
        left + corner
    )
}

/// A full rung with a diamond left out: done once, and open again.
fn with_hole(left: f64) -> String {
    let mut path = rounded(left, WIDTH);
    // Writing to a string can't fail.
    let _ = write!(path, "M{:.1} 2.2l3.3 3.3-3.3 3.3-3.3-3.3z", left + WIDTH / 2.0);
    path
}
