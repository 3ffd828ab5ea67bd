//! The twelve steps as chips, several of which may be on (R38).
//! It must hold numbers only.

use crate::domain::step::Step;
use crate::ui::words::step as words;
use leptos::prelude::*;

/// Twelve chips named "Step 1" to "Step 12"; the chosen ones stay in order.
#[component]
pub fn StepChips(
    /// What choosing them says.
    #[prop(into)]
    legend: String,
    /// The steps that are on.
    chosen: RwSignal<Vec<Step>>,
) -> impl IntoView {
    let toggle = move |step: Step, on: bool| {
        chosen.update(|chosen| {
            chosen.retain(|other| *other != step);
            if on {
                chosen.push(step);
                chosen.sort();
            }
        });
    };
    let chips = Step::all()
        .map(|step| {
            view! {
                <label class="chip">
                    <input
                        type="checkbox"
                        class="visually-hidden"
                        prop:checked=move || chosen.with(|chosen| chosen.contains(&step))
                        on:change:target=move |event| toggle(step, event.target().checked())
                    />
                    <span>{words::name(step)}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="fieldset">
            <legend>{legend}</legend>
            <div class="chips">{chips}</div>
        </fieldset>
    }
}
