//! A month of a year, from a list and a number: browsers agree on no picker for it.
//! It must not decide whether the month makes sense; the form does.

use super::field::{FieldIds, invalid};
use crate::domain::day::month_name;
use crate::ui::words::frame;
use leptos::prelude::*;

/// A field for a month; its value is "2026-03", either part left out while it is not chosen ("2026-", "-03"), or empty.
#[component]
pub fn MonthField(
    /// What the month is, said as the legend of both parts.
    #[prop(into)]
    label: String,
    /// The month as "2026-03".
    value: RwSignal<String>,
    /// A line under the fields.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new("month");
    let month_id = format!("{}-of-year", ids.field);
    let year_id = format!("{}-year", ids.field);
    let year = Signal::derive(move || value.with(|value| split(value).0));
    let month = Signal::derive(move || value.with(|value| split(value).1));
    let months = (1..=12).map(|number| (format!("{number:02}"), month_name(number).to_owned()));
    let options = std::iter::once((String::new(), frame::NOT_CHOSEN.to_owned()))
        .chain(months)
        .map(|(code, name)| {
            let chosen = code.clone();
            view! { <option value=code prop:selected=move || month.get() == chosen>{name}</option> }
        })
        .collect_view();
    view! {
        <fieldset class="fieldset" aria-describedby=ids.described_by(hint, error)>
            <legend>{label}</legend>
            <div class="month-parts">
                <div>
                    <label class="part-label" for=month_id.clone()>{frame::MONTH}</label>
                    <select
                        id=month_id
                        class="input"
                        autocomplete="off"
                        aria-invalid=invalid(error)
                        on:change:target=move |event| value.set(join(&year.get_untracked(), &event.target().value()))
                    >
                        {options}
                    </select>
                </div>
                <div>
                    <label class="part-label" for=year_id.clone()>{frame::YEAR}</label>
                    <input
                        id=year_id
                        class="input"
                        type="text"
                        inputmode="numeric"
                        maxlength="4"
                        autocomplete="off"
                        aria-invalid=invalid(error)
                        prop:value=move || year.get()
                        on:input:target=move |event| {
                            value.set(join(event.target().value().trim(), &month.get_untracked()))
                        }
                    />
                </div>
            </div>
            {ids.notes(hint, error)}
        </fieldset>
    }
}

fn split(value: &str) -> (String, String) {
    let (year, month) = value.rsplit_once('-').unwrap_or((value, ""));
    (year.to_owned(), month.to_owned())
}

fn join(year: &str, month: &str) -> String {
    if year.is_empty() && month.is_empty() { String::new() } else { format!("{year}-{month}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_taken_apart_and_put_together() {
        for value in ["2026-03", "2026-", "-03", ""] {
            let (year, month) = split(value);
            assert_eq!(join(&year, &month), value);
        }
    }
}
