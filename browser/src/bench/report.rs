//! Holds the report: the goals with this run's figures, a picture of them, and every table, in Markdown.
//!
//! Must not name the machine beyond its load.

use super::caseloads::Caseloads;
use super::goals::{Figure, Goal, SCORES};
use super::locked::Compared;
use super::table::{rows, table};
use super::{Figures, Measured, Subject};
use std::fmt::Write as _;

/// What a run of the bench gives.
pub struct Report {
    /// The goals as a table, with how they were measured.
    pub text: String,
    /// The goals as a picture (SVG).
    pub picture: String,
}

impl Report {
    pub(super) fn new(runs: usize, [before, after]: [String; 2], goals: &[Goal], measured: &Measured) -> Self {
        let met = goals.iter().filter(|goal| goal.is_met()).count();
        let mut text = format!(
            "{runs} runs, load {before} before and {after} after. Median, in brackets the least. {met} of {} goals are met.\n\n",
            goals.len()
        );
        text.push_str("| # | what | goal | this run | met | where others stand |\n|---|---|---|---|---|---|\n");
        for goal in goals {
            let figures: Vec<String> = goal.figures.iter().map(|figure| shown(goal, figure)).collect();
            let is_met = if goal.figures.is_empty() {
                "not measured"
            } else if goal.is_met() {
                "yes"
            } else {
                "no"
            };
            let Goal { number, what, goal, others, .. } = goal;
            let _ = writeln!(text, "| {number} | {what} | {goal} | {} | {is_met} | {others} |", figures.join(", "));
        }
        for goal in goals.iter().filter(|goal| !goal.is_met() && !goal.why.is_empty()) {
            let _ = writeln!(text, "\n**{} is missed:** {}", goal.number, goal.why);
        }
        for (title, table) in tables(measured) {
            let _ = write!(text, "\n{title}:\n\n{table}");
        }
        Self { text, picture: picture(goals) }
    }
}

fn shown(goal: &Goal, figure: &Figure) -> String {
    let Figure { is, least, unit, .. } = figure;
    if goal.number == SCORES {
        return format!("{least:.0}");
    }
    let digits = if figure.most < 3.0 { 2 } else { usize::from(figure.most < 30.0) };
    let gap = if unit.is_empty() { "" } else { " " };
    format!("{is:.digits$} ({least:.digits$}){gap}{unit}")
}

fn tables(&Measured { subjects, loads, compared, refused, peers }: &Measured) -> Vec<(&'static str, String)> {
    let starts: Vec<_> = subjects.iter().map(|subject| (subject.name, &subject.figures)).collect();
    let Caseloads { floor, none, few, big } = loads;
    let Compared { sealed, clear, slow } = compared;
    let own = as_peer(subjects, big);
    let mut others = vec![("this app, 10,000 letters", &own)];
    others.extend(peers.iter().map(|(name, figures)| (*name, figures)));
    let bases = [("full speed", &slow.full), ("processor time", &slow.processor)];
    vec![
        ("Starts", table(&starts)),
        ("With letters; no server", table(&[("10,000", big), ("100", few), ("none", none), ("LM", floor)])),
        ("Others, by their records", rows(&others)),
        ("The lock, 1,000 letters; the whole page held back", table(&[("sealed", sealed), ("clear", clear)])),
        (
            "A file of 100 MiB refused; the whole page held back",
            table(&[("refused", &refused.large), ("small refused", &refused.small), ("read whole", &refused.read)]),
        ),
        (
            "What slows what: Chromium's own slow-down",
            table(&[("page's thread slowed", &slow.thread), bases[0], bases[1]]),
        ),
        ("What slows what: the whole page held back", table(&[("whole page slowed", &slow.whole), bases[0], bases[1]])),
    ]
}

/// What of the app was measured as with the others: its starts. Their taps are watched until nothing more changes.
fn as_peer(subjects: &[Subject], big: &Figures) -> Figures {
    let cold = subjects.first().map(|app| &app.figures);
    let of = |figures: &Figures, name: &str| figures.get(name).cloned();
    let cold_starts = ["cold: first contentful paint, ms", "cold: ready to tap, ms"];
    let warm_starts = [
        ("warm: first contentful paint, ms", "start: first contentful paint, ms"),
        ("warm: ready to tap, ms", "start: ready to tap, ms"),
    ];
    let cold = cold_starts.into_iter().filter_map(|name| Some((name, of(cold?, name)?)));
    cold.chain(warm_starts.into_iter().filter_map(|(name, own)| Some((name, of(big, own)?)))).collect()
}

const ROW: usize = 22;
const BARS: usize = 40;
/// How wide the goal itself is drawn.
const GOAL: f64 = 160.0;
/// The widest bar, in goals.
const WIDEST: f64 = 3.0;

/// A bar for each goal: how much of it was used up. The line is the goal.
fn picture(goals: &[Goal]) -> String {
    let height = BARS + goals.len() * ROW + 10;
    let line = 330.0 + GOAL;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 {height}\" font-family=\"system-ui, sans-serif\" \
         font-size=\"12\" fill=\"#7a7f87\" role=\"img\" aria-label=\"How much of each goal was used up\">\n"
    );
    let _ = writeln!(svg, "<text x=\"{line}\" y=\"20\" text-anchor=\"middle\">the goal</text>");
    for (at, goal) in goals.iter().enumerate() {
        let top = BARS + at * ROW;
        let (used, base) = (goal.used(), top + 12);
        let colour = if goal.is_met() { "#2f8f6b" } else { "#c0532f" };
        let what = goal.what.replace('&', "&amp;");
        let _ = writeln!(svg, "<text x=\"320\" y=\"{base}\" text-anchor=\"end\">{}. {what}</text>", goal.number);
        let _ = writeln!(
            svg,
            "<rect x=\"330\" y=\"{top}\" width=\"{:.0}\" height=\"14\" rx=\"3\" fill=\"{colour}\"/>",
            used.min(WIDEST) * GOAL
        );
        let said = format!("{:.0} %", used * 100.0);
        let _ = writeln!(svg, "<text x=\"{:.0}\" y=\"{base}\">{said}</text>", 336.0 + used.min(WIDEST) * GOAL);
    }
    let bottom = height - 6;
    let _ = writeln!(svg, "<path d=\"M{line} 26V{bottom}\" stroke=\"#7a7f87\" stroke-dasharray=\"3 3\"/>\n</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_said_with_their_least() {
        let figure = |is, least, most, unit| Figure { is, least, most, unit };
        let goal = |number| Goal { number, what: "", goal: "", figures: Vec::new(), others: "", why: "" };
        assert_eq!(shown(&goal(1), &figure(1.234, 1.2, 1.5, "× E")), "1.23 (1.20) × E");
        assert_eq!(shown(&goal(4), &figure(1234.5, 1200.0, 450.0, "kB")), "1234 (1200) kB");
        assert_eq!(shown(&goal(13), &figure(7.25, 7.0, 10.0, "MB")), "7.2 (7.0) MB");
        assert_eq!(shown(&goal(SCORES), &figure(101.0, 99.0, 100.0, "")), "99");
    }

    #[test]
    fn the_picture_has_a_bar_for_each_goal() {
        let figures = vec![Figure { is: 9.0, least: 9.0, most: 1.0, unit: "" }];
        let goals = [Goal { number: 1, what: "a & b", goal: "", figures, others: "", why: "" }];
        let picture = picture(&goals);
        assert_eq!(picture.matches("<rect").count(), 1);
        assert!(picture.contains("a &amp; b") && picture.contains("900 %") && picture.contains("width=\"480\""));
    }
}
