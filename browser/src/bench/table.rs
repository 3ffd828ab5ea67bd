//! Holds the table: median and minimum of all runs, side by side, and the ratio of the first column to each other one.
//!
//! Must not leave a run out.

use super::Figures;

/// Prints the figures of the first column beside those of the others.
pub(super) fn print(columns: &[(&str, &Figures)]) {
    let [(_, own), others @ ..] = columns else { return };
    let heads: String = columns.iter().map(|(name, _)| format!(" {name:>18}")).collect();
    let ratios: String = others.iter().map(|(name, _)| format!(" {:>9}", format!("÷ {}", first_word(name)))).collect();
    println!("{:<46}{heads}{ratios}", "");
    for (row, values) in *own {
        let cells: String = columns.iter().map(|(_, figures)| format!(" {:>18}", shown(figures.get(row)))).collect();
        let ratios: String = others.iter().map(|(_, other)| format!(" {:>9}", ratio(values, other.get(row)))).collect();
        println!("{row:<46}{cells}{ratios}");
    }
}

fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or(name)
}

fn shown(values: Option<&Vec<f64>>) -> String {
    values
        .map(|values| middle_and_least(values))
        .map_or_else(String::new, |(middle, least)| format!("{middle:.0} ({least:.0})"))
}

/// The ratio of the medians; nothing where there is nothing to compare with.
fn ratio(own: &[f64], base: Option<&Vec<f64>>) -> String {
    let (own, base) = (middle_and_least(own).0, base.map_or(0.0, |base| middle_and_least(base).0));
    if base > 0.0 { format!("{:.2}", own / base) } else { String::new() }
}

/// Median and minimum; zeros if there is nothing.
fn middle_and_least(values: &[f64]) -> (f64, f64) {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = match sorted.len() {
        0 => 0.0,
        count if count % 2 == 1 => sorted[count / 2],
        count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
    };
    (middle, sorted.first().copied().unwrap_or(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_the_median() {
        assert_eq!(middle_and_least(&[3.0, 1.0, 2.0]), (2.0, 1.0));
        assert_eq!(middle_and_least(&[4.0, 1.0, 2.0, 3.0]), (2.5, 1.0));
        assert_eq!(middle_and_least(&[]), (0.0, 0.0));
    }

    #[test]
    fn a_ratio_is_of_the_medians() {
        assert_eq!(ratio(&[3.0, 9.0, 6.0], Some(&vec![4.0])), "1.50");
        assert_eq!(ratio(&[3.0], Some(&vec![0.0])), "");
        assert_eq!(ratio(&[3.0], None), "");
    }
}
