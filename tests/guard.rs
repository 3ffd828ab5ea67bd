//! Scores the identity guard on made-up letters, by place and kind, and prints precision and recall of each kind.
//!
//! `{{kind|text}}` marks what the guard should find in the letters of `fixtures/guard`. Must hold no real person. Run with
//! `--nocapture` to read the report.
//!
//! The rules were made by these letters, so their score flatters. What the guard does with letters that nobody had tuned on was
//! seen five times, each time at the first look at a new pair of files. Four of them joined the tuned ones afterwards:
//!
//! | pair | structured P | structured R | surnames P | surnames R | false warnings in clean letters |
//! |---|---|---|---|---|---|
//! | first | 0.982 | 0.944 | 0.982 | 0.769 | 3 in 60 |
//! | second (`tuned4.txt`, `clean_tuned4.txt`) | 0.966 | 0.925 | 0.834 | 0.906 | 6 in 60 |
//! | third (`tuned5.txt`, `clean_tuned5.txt`) | 0.973 | 0.956 | 0.672 | 0.860 | 38 in 60 |
//! | fourth (`tuned6.txt`, `clean_tuned6.txt`) | 0.963 | 0.928 | 0.896 | 0.811 | 29 in 60 |
//! | fifth (`unseen.txt`, `clean_unseen.txt`) | 1.000 | 0.989 | 0.950 | 0.983 | 2 in 60 |
//!
//! The letters of the third and fourth pair were written to mislead, the clean ones full of names of things; those of the fifth
//! read as such letters do. The fifth stays as it is: no rule may be made by it. A committee's own box is told to the guard.
//! "Structured" is every kind but surnames; for the first two pairs a place counted only if it was found under its own kind.

#![expect(clippy::print_stdout, reason = "the report is read in the terminal")]

use between_letters::domain::guard::{Finding, Kind, find};
use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// The boxes of the committees in these letters.
const OWN: [&str; 2] = ["Box 2010, New Haven", "Box 1541"];

/// What was found of a kind.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    hit: usize,
    missed: usize,
    wrong: usize,
}

impl Score {
    #[expect(clippy::cast_precision_loss, reason = "a few hundred places")]
    fn share(of: usize, all: usize) -> f64 {
        if all == 0 { 1.0 } else { of as f64 / all as f64 }
    }

    fn recall(self) -> f64 {
        Self::share(self.hit, self.hit + self.missed)
    }

    fn precision(self) -> f64 {
        Self::share(self.hit, self.hit + self.wrong)
    }

    fn add(&mut self, other: Self) {
        self.hit += other.hit;
        self.missed += other.missed;
        self.wrong += other.wrong;
    }
}

fn kind_of(name: &str) -> Kind {
    match name {
        "phone" => Kind::Phone,
        "email" => Kind::Email,
        "web" => Kind::WebAddress,
        "address" => Kind::Address,
        "ssn" => Kind::SocialSecurity,
        "prison" => Kind::PrisonNumber,
        "birth" => Kind::BirthDate,
        "surname" => Kind::Surname,
        other => panic!("the corpus names a kind that there is not: {other}"),
    }
}

/// A letter without its marks, and the places that they marked.
fn unmarked(letter: &str) -> (String, Vec<Finding>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    let mut rest = letter;
    while let Some((before, marked)) = rest.split_once("{{") {
        text.push_str(before);
        let (mark, after) = marked.split_once("}}").expect("a mark is closed");
        let (kind, words) = mark.split_once('|').expect("a mark has a kind");
        places.push(Finding { place: text.len()..text.len() + words.len(), kind: kind_of(kind) });
        text.push_str(words);
        rest = after;
    }
    text.push_str(rest);
    (text, places)
}

fn letters(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/guard").join(file);
    let text = fs::read_to_string(&path).expect("the corpus is there");
    text.split("\n====\n").map(|letter| letter.trim().to_owned()).filter(|letter| !letter.is_empty()).collect()
}

fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Scores one letter strictly. A finding counts if it meets a marked place of its kind; a place counts once.
fn score(text: &str, wanted: &[Finding], scores: &mut BTreeMap<Kind, Score>) {
    let found = find(text, &OWN);
    let is_same = |one: &Finding, other: &Finding| one.kind == other.kind && meet(&one.place, &other.place);
    for place in wanted {
        let score = scores.entry(place.kind).or_default();
        if found.iter().any(|finding| is_same(finding, place)) {
            score.hit += 1;
        } else {
            score.missed += 1;
            println!("missed {:?}: {:?} in {:?}", place.kind, &text[place.place.clone()], around(text, &place.place));
        }
    }
    for finding in &found {
        if !wanted.iter().any(|place| is_same(finding, place)) {
            scores.entry(finding.kind).or_default().wrong += 1;
            println!(
                "wrong {:?}: {:?} in {:?}",
                finding.kind,
                &text[finding.place.clone()],
                around(text, &finding.place)
            );
        }
    }
}

/// Scores all kinds but surnames together, whatever the kind: a place found under another of these kinds counts as found, and
/// its finding as right, since it is marked for the person all the same.
fn score_structured(text: &str, wanted: &[Finding]) -> Score {
    let found = find(text, &OWN);
    let meets = |one: &Finding, all: &[Finding]| {
        all.iter().any(|other| other.kind != Kind::Surname && meet(&one.place, &other.place))
    };
    let mut score = Score::default();
    for place in wanted.iter().filter(|place| place.kind != Kind::Surname) {
        if meets(place, &found) {
            score.hit += 1;
        } else {
            score.missed += 1;
        }
    }
    let is_wrong = |finding: &&Finding| finding.kind != Kind::Surname && !meets(finding, wanted);
    score.wrong = found.iter().filter(is_wrong).count();
    score
}

fn around<'a>(text: &'a str, place: &Range<usize>) -> &'a str {
    let start = text.floor_char_boundary(place.start.saturating_sub(30));
    &text[start..text.ceil_char_boundary((place.end + 20).min(text.len()))]
}

/// Scores the marked letters of these files and prints precision and recall of each kind.
fn score_marked(files: &[&str]) {
    let (mut scores, mut structured) = (BTreeMap::new(), Score::default());
    for letter in files.iter().flat_map(|file| letters(file)) {
        let (text, wanted) = unmarked(&letter);
        score(&text, &wanted, &mut scores);
        structured.add(score_structured(&text, &wanted));
    }
    println!("{}\n{:20} {:>7} {:>9} {:>6}", files.join(" "), "", "places", "precision", "recall");
    for kind in Kind::ALL {
        print_score(&format!("{kind:?}"), scores.get(&kind).copied().unwrap_or_default());
    }
    print_score("all but surnames", structured);
    let surnames = scores.get(&Kind::Surname).copied().unwrap_or_default();
    assert!(structured.recall() >= 0.97 && structured.precision() >= 0.92, "{structured:?}");
    assert!(surnames.recall() >= 0.80 && surnames.precision() >= 0.70, "{surnames:?}");
}

fn print_score(name: &str, score: Score) {
    let places = score.hit + score.missed;
    println!("{name:20} {places:>7} {:>9.3} {:>6.3}", score.precision(), score.recall());
}

/// Counts false warnings in letters that hold nothing to find: at most one in three letters.
fn score_clean(files: &[&str]) {
    let all: Vec<String> = files.iter().flat_map(|file| letters(file)).collect();
    let mut scores = BTreeMap::new();
    for letter in &all {
        score(letter, &[], &mut scores);
    }
    let wrong: usize = scores.values().map(|score| score.wrong).sum();
    println!("{wrong} false warnings in {} clean letters of {}", all.len(), files.join(" "));
    assert!(wrong * 3 <= all.len(), "{wrong} false warnings in {} clean letters", all.len());
}

/// The letters by which the rules were made.
#[test]
fn marked_letters_are_found_out() {
    score_marked(&[
        "marked.txt",
        "marked_extra.txt",
        "tuned.txt",
        "tuned2.txt",
        "tuned3.txt",
        "tuned4.txt",
        "tuned5.txt",
        "tuned6.txt",
    ]);
}

#[test]
fn clean_letters_are_left_alone() {
    score_clean(&[
        "clean.txt",
        "clean_tuned.txt",
        "clean_tuned2.txt",
        "clean_tuned3.txt",
        "clean_tuned4.txt",
        "clean_tuned5.txt",
        "clean_tuned6.txt",
    ]);
}

/// The letters by which no rule was made.
#[test]
fn unseen_letters_are_found_out_and_left_alone() {
    score_marked(&["unseen.txt"]);
    score_clean(&["clean_unseen.txt"]);
}

#[test]
fn a_scorer_that_sees_nothing_would_fail() {
    let (text, wanted) = unmarked("Call {{phone|203-555-0142}} and ask for {{surname|Nobody}}.");
    assert_eq!(text, "Call 203-555-0142 and ask for Nobody.");
    let mut scores = BTreeMap::new();
    score(&text, &wanted, &mut scores);
    assert_eq!((scores[&Kind::Phone].hit, scores[&Kind::Surname].missed), (1, 1));
}

#[test]
fn a_place_found_under_another_kind_counts_for_the_total_only() {
    let (text, wanted) = unmarked("Call {{address|203-555-0142}} now.");
    let mut scores = BTreeMap::new();
    score(&text, &wanted, &mut scores);
    assert_eq!((scores[&Kind::Address].missed, scores[&Kind::Phone].wrong), (1, 1));
    let total = score_structured(&text, &wanted);
    assert_eq!((total.hit, total.missed, total.wrong), (1, 0, 0));
}
