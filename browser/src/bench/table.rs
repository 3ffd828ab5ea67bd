//! Holds the table: median and minimum of all runs, side by side, and the ratio of the first column to each other one.
//!
//! Must not leave a run out.

use super::Figures;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Every figure of any column, with the first column's ratio to each other one, in Markdown.
pub(super) fn table(columns: &[(&str, &Figures)]) -> String {
    let [(_, own), others @ ..] = columns else { return String::new() };
    let mut text = String::from("| |");
    for (name, _) in columns {
        let _ = write!(text, " {name} |");
    }
    for (name, _) in others {
        let _ = write!(text, " ÷ {name} |");
    }
    let _ = write!(text, "\n|---|{}\n", "---|".repeat(columns.len() + others.len()));
    let every: BTreeSet<&str> = columns.iter().flat_map(|(_, figures)| figures.keys().copied()).collect();
    for row in every {
        let _ = write!(text, "| {row} |");
        for (_, figures) in columns {
            let _ = write!(text, " {} |", shown(figures.get(row)));
        }
        for (_, other) in others {
            let _ = write!(text, " {} |", own.get(row).map_or_else(String::new, |own| ratio(own, other.get(row))));
        }
        text.push('\n');
    }
    text
}

/// A row for each thing; what the first has, too, says how many times as much the others took.
pub(super) fn rows(things: &[(&str, &Figures)]) -> String {
    let [(_, first), others @ ..] = things else { return "Not measured.\n".to_owned() };
    if others.is_empty() {
        return "Not measured.\n".to_owned();
    }
    let every: BTreeSet<&str> = things.iter().flat_map(|(_, figures)| figures.keys().copied()).collect();
    let names: String = every.iter().map(|name| format!(" {name} |")).collect();
    let mut text = format!("| |{names}\n|---|{}\n", "---|".repeat(every.len()));
    for (at, (name, figures)) in things.iter().enumerate() {
        let _ = write!(text, "| {name} |");
        for row in &every {
            let own = figures.get(row);
            let times = own.filter(|_| at > 0).map_or_else(String::new, |own| ratio(own, first.get(row)));
            let times = if times.is_empty() { times } else { format!(", {times} ×") };
            let _ = write!(text, " {}{times} |", shown(own));
        }
        text.push('\n');
    }
    text
}

fn shown(values: Option<&Vec<f64>>) -> String {
    values.map_or_else(String::new, |values| format!("{:.0} ({:.0})", middle(values), least(values)))
}

/// The ratio of the medians; nothing where there is nothing to compare with.
fn ratio(own: &[f64], base: Option<&Vec<f64>>) -> String {
    let (own, base) = (middle(own), base.map_or(0.0, |base| middle(base)));
    if base > 0.0 { format!("{:.2}", own / base) } else { String::new() }
}

/// The median; zero if there is nothing.
pub(super) fn middle(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => 0.0,
        count if count % 2 == 1 => sorted[count / 2],
        count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
    }
}

/// The minimum; zero if there is nothing.
pub(super) fn least(values: &[f64]) -> f64 {
    values.iter().copied().min_by(f64::total_cmp).unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_the_median() {
        for (values, median, minimum) in
            [(&[3.0, 1.0, 2.0][..], 2.0, 1.0), (&[4.0, 1.0, 2.0, 3.0], 2.5, 1.0), (&[], 0.0, 0.0)]
        {
            assert_eq!((middle(values), least(values)), (median, minimum), "{values:?}");
        }
    }

    #[test]
    fn a_ratio_is_of_the_medians() {
        assert_eq!(ratio(&[3.0, 9.0, 6.0], Some(&vec![4.0])), "1.50");
        assert_eq!(ratio(&[3.0], Some(&vec![0.0])), "");
        assert_eq!(ratio(&[3.0], None), "");
    }

    #[test]
    fn rows_say_how_many_times_the_first() {
        let first = Figures::from([("a, ms", vec![2.0])]);
        let other = Figures::from([("a, ms", vec![5.0]), ("b", vec![1.0])]);
        let expected = "| | a, ms | b |\n|---|---|---|\n| app | 2 (2) |  |\n| other | 5 (5), 2.50 × | 1 (1) |\n";
        assert_eq!(rows(&[("app", &first), ("other", &other)]), expected);
        assert_eq!(rows(&[("app", &first)]), "Not measured.\n");
    }

    #[test]
    fn a_table_has_a_row_for_each_figure_of_any_column() {
        let (own, other) =
            (Figures::from([("a, ms", vec![2.0, 4.0])]), Figures::from([("a, ms", vec![1.5]), ("b", vec![1.0])]));
        let expected =
            "| | app | floor | ÷ floor |\n|---|---|---|---|\n| a, ms | 3 (2) | 2 (2) | 2.00 |\n| b |  | 1 (1) |  |\n";
        assert_eq!(table(&[("app", &own), ("floor", &other)]), expected);
    }
}
