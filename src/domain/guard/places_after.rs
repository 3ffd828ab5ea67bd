//! What follows a street or a box in an address: a flat, a town, a state, a ZIP code.
//! It must not judge whether there is an address before it.

use super::accounts::run;
use super::context::{KNOWN_BY, NUMBER};
use super::is_one;
use super::places::{is_state, is_state_in_letters};
use super::text::{Text, Token};
use super::words::words;

/// Goes on over the number of "Highway 61", "County Road 12".
pub(super) fn with_number(text: &Text, at: usize) -> usize {
    let is_numbered = text.says(at, words!["highway", "route", "road"]);
    at + 1 + is_one(is_numbered && text.get(at + 1).is_some_and(|number| number.is_number() && !number.begins_line))
}

/// Goes on over ", Apt 4B".
pub(super) fn with_flat(text: &Text, end: usize) -> usize {
    let word = end + is_one(text.has_mark(end, &[',']));
    // "2nd floor"
    let is_floor = text.get(word).is_some_and(|token| token.is_number() && !token.begins_line)
        && text.close(word + 1).is_some_and(|ordinal| ordinal.is_any(words!["st", "nd", "rd", "th"]))
        && text.says(word + 2, words!["floor", "fl", "flr"]);
    if is_floor {
        return word + 3;
    }
    let kinds = words!["apt", "apartment", "unit", "suite", "ste", "fl", "floor", "rm", "room", "lot", "trailer"];
    let is_flat = text.get(word).is_some_and(|token| !token.begins_line && (token.is_any(kinds) || token.is('#')));
    if !is_flat {
        return end;
    }
    let number = word + 1 + is_one(text.has_mark(word + 1, &['.', '#']));
    let is_number = text.get(number).is_some_and(|token| token.is_number() || token.is_word() && token.len() <= 2);
    if is_number { run(text, number, &['-']) } else { end }
}

/// Goes on over ", Middletown, CT 06457-1541".
pub(super) fn with_town(text: &Text, end: usize) -> usize {
    for at in end..end + 6 {
        if is_state(text, at) {
            // "North Dakota" is two words.
            let last = at + is_one(!is_state_in_letters(text, at) && is_state(text, at + 1));
            return zip_end(text, last + 1).unwrap_or(last + 1);
        }
        // "…, Columbus 43299"
        if at > end
            && is_town_word(text, at - 1)
            && let Some(end) = zip_end(text, at).filter(|_| text.get(at).is_some_and(|zip| !zip.begins_line))
        {
            return end;
        }
        let goes_on = text.get(at).is_some_and(|token| token.is_one_of(&[',', '.']) || token.is_capital());
        if !goes_on {
            return end;
        }
    }
    end
}

/// Goes on over ", Alpine": a place, or a word that is nothing else.
pub(super) fn with_lone_town(text: &Text, end: usize) -> usize {
    let is_town = text
        .get(end + 1)
        .is_some_and(|town| town.is_capital() && !town.begins_line && (town.known.is_place || town.known.is_unknown()));
    if text.has_mark(end, &[',']) && is_town { end + 2 } else { end }
}

/// A word of the name of a town, and none that announces a number: "DOC 43299".
fn is_town_word(text: &Text, at: usize) -> bool {
    let is_known_by = |token: &Token| token.is_any(&KNOWN_BY) || token.is_any(&NUMBER) || token.is_all_capitals();
    text.get(at).is_some_and(|token| token.is_capital() && !is_known_by(token))
}

/// "St. Louis 63199" as a whole line, below a line with a house or a box.
pub(super) fn is_under_house(text: &Text, at: usize) -> bool {
    if at == 0 || !is_town_word(text, at - 1) || text.get(at + 1).is_some_and(|next| !next.begins_line) {
        return false;
    }
    let begins = |at: usize| text.get(at).is_none_or(|token| token.begins_line);
    let is_town = |at: &usize| is_town_word(text, *at) || text.has_mark(*at, &['.', ',']);
    let Some(start) = (at.saturating_sub(5)..at).rev().take_while(is_town).find(|start| begins(*start)) else {
        return false;
    };
    let above = (0..start).rev().take(12);
    let mut above = above.scan(false, |is_over, at| (!std::mem::replace(is_over, begins(at))).then_some(at));
    above.any(|at| {
        let is_house = text.get(at).is_some_and(|number| number.is_number() && number.len() <= 5);
        is_house && (text.get(at + 1).is_some_and(Token::is_capital) || text.says_before(at, 1, words!["box"]))
    })
}

pub(super) fn zip_end(text: &Text, at: usize) -> Option<usize> {
    let at = at + is_one(text.has_mark(at, &[',', '.']));
    let is_code = |at: usize, length: usize| text.get(at).is_some_and(|code| code.is_number() && code.len() == length);
    if !is_code(at, 5) {
        return None;
    }
    let has_four =
        text.close(at + 1).is_some_and(|mark| mark.is('-')) && text.close(at + 2).is_some() && is_code(at + 2, 4);
    Some(if has_four { at + 3 } else { at + 1 })
}
