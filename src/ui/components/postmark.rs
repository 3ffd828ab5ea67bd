//! The postmark: the reply clock as a ring that fills as the days pass (R24, R25).
//! It must not be the only place where a state is told: it is hidden from screen readers, and words stand beside it.

use crate::domain::clock::{ReplyClock, Standing};
use crate::domain::policy::Policy;
use crate::ui::words::clock::postmark_label;
use leptos::prelude::*;
use std::f64::consts::TAU;
use std::fmt::Write as _;

/// The measures of one size, in its own units. The centre of the picture is the origin.
#[derive(Clone, Copy)]
struct Size {
    view_box: &'static str,
    ring: f64,
    stroke: f64,
    digits: [u8; 3],
    large: bool,
}

const SMALL: Size = Size { view_box: "-32 -32 64 64", ring: 23.0, stroke: 5.0, digits: [22, 19, 14], large: false };
const LARGE: Size = Size { view_box: "-66 -66 132 132", ring: 53.0, stroke: 8.0, digits: [46, 42, 32], large: true };
/// How far the number of the large one stands above the centre, and its label below it.
const LIFT: i32 = 8;
const LABEL_BELOW: i32 = 23;

/// What stands in the middle.
#[derive(Clone, Copy)]
enum Middle {
    Number(i64),
    Glyph(&'static str),
}

const CHECK: &str = "M-9 0l6 6.5L9-6.5";
const PAUSE: &str = "M-4.5-7.5v15M4.5-7.5v15";
const ENVELOPE: &str = "M-9-6.5H9v13H-9zM-8.5-6 0 .5 8.5-6";
const LINE: &str = "M-7 0H7";

/// A writer's clock as a postmark. Every state has a shape of its own: a filling ring (due later), one whose last days
/// are dots (soon), a double ring (today), a ring with teeth (late), a broken one with two bars (held), double and thin
/// with a tick (all answered), dotted (waiting; thinly dotted when quiet), dashed with an envelope (nothing yet), thin
/// with a line (ended).
#[component]
pub fn Postmark(
    /// The clock.
    clock: ReplyClock,
    /// How many days the ring stands for.
    policy: Policy,
    /// Whether it is the large one of a writer's page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let size = if large { LARGE } else { SMALL };
    let (class, middle) = look(clock.standing);
    let label =
        large.then(|| view! { <text class="postmark-label" y=LABEL_BELOW>{postmark_label(clock.standing)}</text> });
    view! {
        <svg
            class=format!("postmark {class}")
            class:postmark-large=large
            viewBox=size.view_box
            aria-hidden="true"
        >
            {ring(clock.standing, policy, size)}
            {middle_view(middle, size)}
            {label}
        </svg>
    }
}

/// The class and the middle of each standing.
fn look(standing: Standing) -> (&'static str, Middle) {
    match standing {
        Standing::DueLater { days } => ("postmark-later", Middle::Number(days)),
        Standing::DueSoon { days } => ("postmark-soon", Middle::Number(days)),
        Standing::DueToday => ("postmark-today", Middle::Number(0)),
        Standing::Late { days } => ("postmark-late", Middle::Number(days)),
        Standing::Held { .. } => ("postmark-held", Middle::Glyph(PAUSE)),
        Standing::Waiting { days: 0, .. } => ("postmark-answered", Middle::Glyph(CHECK)),
        Standing::Waiting { days, quiet: false } => ("postmark-waiting", Middle::Number(days)),
        Standing::Waiting { days, quiet: true } => ("postmark-quiet", Middle::Number(days)),
        Standing::NothingYet => ("postmark-nothing", Middle::Glyph(ENVELOPE)),
        Standing::Ended => ("postmark-ended", Middle::Glyph(LINE)),
    }
}

/// The ring and what surrounds it.
fn ring(standing: Standing, policy: Policy, size: Size) -> impl IntoView {
    let total = f64::from(policy.reply_days.clamp(1, 60));
    let circle = move |class: &'static str, radius: f64, dash: Option<String>| {
        view! {
            <circle
                class=class
                r=radius
                stroke-width=if class == "postmark-thin" { size.stroke * 0.4 } else { size.stroke }
                stroke-dasharray=dash
            />
        }
    };
    let around = TAU * size.ring;
    let outer = size.ring + size.stroke * 1.1;
    let arc = |gone: f64| {
        (gone > 0.0)
            .then(|| circle("postmark-arc", size.ring, Some(format!("{:.1} {around:.1}", gone / total * around))))
    };
    let days_gone = |left: i64| (total - left as f64).clamp(0.0, total);
    match standing {
        Standing::DueLater { days } => {
            (marks(size, total, 0.75, 1.85), circle("postmark-track", size.ring, None), arc(days_gone(days))).into_any()
        }
        Standing::DueSoon { days } => {
            let left = view! { <path class="postmark-left" d=dots_left(size, total, days) stroke-width=size.stroke/> };
            (marks(size, total, 0.75, 1.85), circle("postmark-track", size.ring, None), arc(days_gone(days)), left)
                .into_any()
        }
        Standing::DueToday => {
            (circle("postmark-arc", size.ring, None), circle("postmark-thin", outer, None)).into_any()
        }
        Standing::Late { .. } => (marks(size, total, 0.25, 1.85), circle("postmark-arc", size.ring, None)).into_any(),
        Standing::Held { .. } => {
            let half = format!("{0:.1} {1:.1}", around * 0.38, around * 0.12);
            (circle("postmark-arc", size.ring, Some(half)), circle("postmark-thin", outer, None)).into_any()
        }
        Standing::Waiting { days: 0, .. } => {
            (circle("postmark-thin", size.ring, None), circle("postmark-thin", outer, None)).into_any()
        }
        Standing::Waiting { quiet, .. } => {
            let gap = around / if quiet { 10.0 } else { 20.0 };
            circle("postmark-dots", size.ring, Some(format!("0.1 {:.3}", gap - 0.1))).into_any()
        }
        Standing::NothingYet => {
            let gap = around / 36.0;
            circle("postmark-thin", size.ring + size.stroke / 2.0, Some(format!("{gap:.2}"))).into_any()
        }
        Standing::Ended => circle("postmark-thin", size.ring, None).into_any(),
    }
}

/// A short line for each day outside the ring, from and to so many strokes beyond it: the dashes of a wide circle.
fn marks(size: Size, total: f64, from: f64, to: f64) -> impl IntoView {
    let radius = size.ring + size.stroke * (from + to) / 2.0;
    let thickness = size.stroke * 0.3;
    view! {
        <circle
            class="postmark-marks"
            r=radius
            stroke-width=size.stroke * (to - from)
            stroke-dasharray=format!("{thickness:.1} {:.3}", TAU * radius / total - thickness)
            stroke-dashoffset=thickness / 2.0
        />
    }
}

/// A dot on the ring for each day that is left.
fn dots_left(size: Size, total: f64, days: i64) -> String {
    (0..days).fold(String::new(), |mut path, day| {
        let (sin, cos) = (TAU * (total - day as f64 - 0.5) / total).sin_cos();
        let _ = write!(path, "M{:.1} {:.1}h.01", sin * size.ring, -cos * size.ring);
        path
    })
}

fn middle_view(middle: Middle, size: Size) -> AnyView {
    match middle {
        Middle::Number(number) => {
            let font_size = match number {
                ..10 => size.digits[0],
                10..100 => size.digits[1],
                _ => size.digits[2],
            };
            let lifted = size.large.then_some(-LIFT);
            view! { <text class="postmark-number" y=lifted font-size=font_size>{number}</text> }.into_any()
        }
        Middle::Glyph(path) => {
            let lifted = size.large.then(|| format!("translate(0 -{LIFT}) scale(2)"));
            view! { <path class="postmark-glyph" d=path transform=lifted/> }.into_any()
        }
    }
}
