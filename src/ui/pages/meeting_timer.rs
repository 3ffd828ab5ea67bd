//! The time that each person has to share, off unless it is chosen; the screen stays on while it runs.
//! It must hurry nobody: no number turns red, nothing is read out each second, and nothing sounds that was not ticked.

use crate::state::{Awake, even_clock, keep_awake, rest, ring, vibrate};
use crate::ui::components::{CheckBox, SelectField};
use crate::ui::words::meeting as words;
use leptos::prelude::*;

/// The choices, in minutes; none is off.
const MINUTES: [u32; 6] = [0, 2, 3, 5, 7, 10];
/// How often the time is looked at, in milliseconds.
const LOOK_MS: u32 = 250;

/// The timer. Copied freely; it holds only handles.
#[derive(Clone, Copy)]
struct Timer {
    /// Whole seconds left, below zero once the time is over; none while it does not run.
    left: RwSignal<Option<i64>>,
    /// Counts the times it was started or stopped: a loop that is not the last one ends.
    run: StoredValue<u32>,
    awake: StoredValue<Option<Awake>, LocalStorage>,
    sounds: RwSignal<bool>,
    vibrates: RwSignal<bool>,
}

impl Timer {
    fn new() -> Self {
        let timer = Self {
            left: RwSignal::new(None),
            run: StoredValue::new(0),
            awake: StoredValue::new_local(None),
            sounds: RwSignal::new(false),
            vibrates: RwSignal::new(false),
        };
        on_cleanup(move || timer.stop());
        timer
    }

    /// Ends the loop that runs and gives the next one its number.
    fn next_run(self) -> Option<u32> {
        self.run.try_update_value(|run| {
            *run = run.wrapping_add(1);
            *run
        })
    }

    fn start(self, minutes: u32) {
        let Some(run) = self.next_run() else { return };
        self.awake.update_value(|awake| {
            awake.get_or_insert_with(keep_awake);
        });
        let ends = even_clock() + f64::from(minutes) * 60_000.0;
        leptos::task::spawn_local(self.count_down(run, ends));
    }

    fn stop(self) {
        self.next_run();
        self.left.try_set(None);
        self.awake.try_set_value(None);
    }

    async fn count_down(self, run: u32, ends: f64) {
        let mut is_told = false;
        // Without its page there is no number to compare any more, and it ends as well.
        while self.run.try_get_value() == Some(run) {
            let left = seconds(ends - even_clock());
            if self.left.try_get_untracked().flatten() != Some(left) {
                self.left.try_set(Some(left));
            }
            if left <= 0 && !is_told {
                is_told = true;
                self.tell();
            }
            rest(LOOK_MS).await;
        }
    }

    /// Says that the time is over, as far as that was ticked.
    fn tell(self) {
        if self.sounds.try_get_untracked() == Some(true) {
            ring();
        }
        if self.vibrates.try_get_untracked() == Some(true) {
            vibrate();
        }
    }
}

/// Whole seconds of a time in milliseconds: the last one of a turn counts until it is over.
fn seconds(milliseconds: f64) -> i64 {
    (milliseconds / 1000.0).ceil() as i64
}

/// The part of the page, and the bar with the time while it runs.
#[component]
pub fn ShareTimer() -> impl IntoView {
    let timer = Timer::new();
    let minutes = RwSignal::new("0".to_owned());
    let each = Memo::new(move |_| super::chosen(&MINUTES, &minutes.get()).filter(|minutes| *minutes > 0));
    // Off is off at once.
    Effect::new(move |_| {
        if each.get().is_none() {
            timer.stop();
        }
    });
    let start = move |_: leptos::ev::MouseEvent| {
        if let Some(minutes) = each.get_untracked() {
            timer.start(minutes);
        }
    };
    let choices = MINUTES.iter().enumerate();
    let choices: Vec<_> = choices.map(|(index, minutes)| (index.to_string(), words::minutes(*minutes))).collect();
    view! {
        <section class="section">
            <h2 class="section-title">{words::TIMER}</h2>
            <SelectField label=words::EACH options=choices value=minutes/>
            <Show when=move || each.get().is_some()>
                <div class="choices">
                    <CheckBox label=words::SOUND checked=timer.sounds/>
                    <CheckBox label=words::VIBRATE checked=timer.vibrates/>
                </div>
                <button class="button" type="button" on:click=start>{words::START}</button>
            </Show>
        </section>
        <Show when=move || timer.left.with(Option::is_some)>
            <TimeLeft timer=timer on_next=Callback::new(start)/>
        </Show>
    }
}

/// The bar: it stays in sight while the round goes on below it.
#[component]
fn TimeLeft(timer: Timer, on_next: Callback<leptos::ev::MouseEvent>) -> impl IntoView {
    let said = move || timer.left.get().map(words::left);
    let is_over = Memo::new(move |_| timer.left.get().is_some_and(|left| left <= 0));
    view! {
        <div class="timer">
            <p class="timer-left" role="timer" aria-live="off" aria-label=words::TIME_LEFT>{said}</p>
            <div class="row">
                <button class="button" type="button" on:click=move |event| on_next.run(event)>{words::NEXT}</button>
                <button class="button quiet" type="button" on:click=move |_| timer.stop()>{words::STOP}</button>
            </div>
            <p role="status">{move || is_over.get().then_some(words::OVER)}</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_is_whole_until_it_is_over() {
        for (milliseconds, whole) in
            [(120_000.0, 120), (119_750.0, 120), (250.0, 1), (0.0, 0), (-250.0, 0), (-1000.0, -1)]
        {
            assert_eq!(seconds(milliseconds), whole);
        }
    }
}
