//! Where somebody can be reached on the net: e-mail, web, names of accounts.
//! It must let through a sentence whose blank after the full stop is missing.

use super::text::{Text, Token};
use super::words::{Words, words};
use super::{Kind, Match, is_one};

/// Endings of domains that no sentence ends with.
const TOP_LEVELS: Words = Words::of(&[
    "com", "edu", "gov", "info", "net", "org", "mil", "io", "co", "tv", "app", "biz", "uk", "blog", "online", "site",
    "club", "example", "us", "ca", "ly",
]);
/// Endings that are words as well: "the ones with us.online classes".
const WORDY: Words = Words::of(&["us", "online", "site", "club", "info", "app", "blog", "biz"]);
/// Where many have their e-mail.
const MAIL_HOSTS: Words = Words::of(&[
    "gmail",
    "yahoo",
    "hotmail",
    "outlook",
    "icloud",
    "aol",
    "protonmail",
    "proton",
    "msn",
    "live",
    "comcast",
]);
/// What announces the name of an account.
const ACCOUNTS: Words = Words::of(&[
    "insta",
    "instagram",
    "ig",
    "snap",
    "snapchat",
    "facebook",
    "fb",
    "tiktok",
    "twitter",
    "username",
    "handle",
    "user",
    "discord",
    "telegram",
    "venmo",
    "cashapp",
    "whatsapp",
    "account",
    "reddit",
    "youtube",
    "skype",
    "gamertag",
    "screen",
    "jpay",
    "tablet",
]);
/// Words for the marks of an address that is spelled out.
pub(super) const SAID_JOINTS: Words = Words::of(&["at", "dot"]);
/// Marks inside the name of an account or before an "@".
const NAME_MARKS: [char; 5] = ['.', '_', '+', '-', '%'];
/// Marks inside a web address.
const WEB_MARKS: [char; 13] = ['.', '-', '_', '/', ':', '?', '=', '&', '%', '#', '~', '+', '@'];

/// An e-mail address, a web address or the name of an account.
pub(super) fn account(text: &Text, at: usize) -> Match {
    let first = text.get(at)?;
    if first.is('@') || first.is('$') {
        return handle(text, at);
    }
    if !first.is_word() && !first.is_number() {
        return None;
    }
    let begins = ['(', '<', '"', '“', ':', ',', '[', '\'', '‘'];
    if !first.is_apart && !text.before(at, 1).is_none_or(|before| before.is_one_of(&begins)) {
        return None;
    }
    let end = run(text, at, &NAME_MARKS);
    email(text, at, end)
        .or_else(|| spelled_email(text, at, end))
        .or_else(|| web(text, at, end))
        .or_else(|| named_account(text, at, end))
}

/// "@sunny_77", "$sunny77"
fn handle(text: &Text, at: usize) -> Match {
    let sign = text.get(at)?;
    let first = text.close(at + 1)?;
    let end = run(text, at + 1, &['_', '.', '-']);
    let is_name = end > at + 1 && text.get(end - 1)?.end - sign.end >= 3;
    let is_money = sign.is('$') && !first.is_word();
    let is_inside = !sign.is_apart && text.before(at, 1).is_some_and(|before| before.is_word() || before.is_number());
    (is_name && !is_money && !is_inside).then_some((Some(Kind::WebAddress), at..end))
}

/// Words and numbers without a blank, joined by these marks; ends before a mark that nothing follows.
pub(super) fn run(text: &Text, from: usize, marks: &[char]) -> usize {
    let mut end = from;
    let mut at = from;
    while let Some(token) = text.get(at) {
        if at > from && token.is_apart {
            break;
        }
        if token.is_word() || token.is_number() {
            end = at + 1;
        } else if !token.is_one_of(marks) {
            break;
        }
        at += 1;
    }
    end
}

/// "sunny.day@mail.example", and with a blank around the "@".
fn email(text: &Text, at: usize, end: usize) -> Match {
    let sign = text.get(end).filter(|mark| mark.is('@') && !mark.begins_line)?;
    let host = text.get(end + 1).filter(|host| !host.is_one_of(&NAME_MARKS) && !host.begins_line)?;
    let domain = run(text, end + 1, &['.', '-']);
    let is_spaced = sign.is_apart || host.is_apart;
    // "tiktok @sunny.days": the name of an account, announced.
    let is_handle = sign.is_apart && !host.is_apart && text.says(end - 1, &ACCOUNTS) && !host.is_any(&MAIL_HOSTS);
    let has_top = text.get(domain.checked_sub(1)?)?.is_any(&TOP_LEVELS);
    (domain > end + 1 && !is_handle && (!is_spaced || has_top)).then_some((Some(Kind::Email), at..domain))
}

/// "sunny at example dot com", "sunny (at) example.com", "my gmail is …"
fn spelled_email(text: &Text, at: usize, end: usize) -> Match {
    let bracket = |at: usize| is_one(text.has_mark(at, &['(', ')', '[', ']', '{', '}', '<', '>']));
    let sign = end + bracket(end);
    if !text.says(sign, words!["at"]) {
        return None;
    }
    let host = sign + 1 + bracket(sign + 1);
    let dot = host + 1 + bracket(host + 1);
    let top = dot + 1 + bracket(dot + 1);
    let is_dot_said = text.says(dot, words!["dot"]);
    let has_dot = is_dot_said || text.close(dot).is_some_and(|mark| mark.is('.'));
    let has_top = has_dot && text.get(host)?.is_word() && text.says(top, &TOP_LEVELS);
    let is_host = text.says(host, &MAIL_HOSTS);
    // "at example.com" alone could be a shop; both spelled, or a mail host, is an address.
    if has_top && (is_dot_said || bracket(end) == 1 || is_host) {
        return Some((Some(Kind::Email), at..top + 1));
    }
    let is_said = text.says_before(at, 6, words!["email", "mail", "e", "address", "gmail"]);
    (is_host && (is_said || end > at + 1)).then_some((Some(Kind::Email), at..host + 1))
}

fn web(text: &Text, at: usize, end: usize) -> Match {
    let first = text.get(at)?;
    let has_scheme = first.is_any(words!["http", "https"])
        && text.has_mark(at + 1, &[':'])
        && text.close(at + 2).is_some_and(|mark| mark.is('/'));
    let last = text.get(end.checked_sub(1)?)?;
    let has_dot = end - at >= 3 && text.has_mark(end - 2, &['.']) && last.is_word();
    let is_www = first.is_any(words!["www"]) && has_dot;
    // "on with us.Then", "see you online.us two": a full stop whose blank is missing stands between two words.
    let is_stop = last.is_any(&WORDY) && end - at == 3 && first.known.is_plain && !text.has_mark(end, &['/']);
    let is_named = has_dot && !is_stop && text.get(end - 3).is_some_and(|token| token.len() >= 2);
    // "t.me/sunny": any ending, if a path follows.
    let has_path = text.close(end).is_some_and(|mark| mark.is('/')) && text.close(end + 1).is_some_and(Token::is_word);
    let is_short = has_dot && has_path && (2..=3).contains(&last.len());
    if has_scheme || is_www || is_short || is_named && last.is_any(&TOP_LEVELS) {
        return Some((Some(Kind::WebAddress), at..run(text, at, &WEB_MARKS)));
    }
    spelled_web(text, at, end)
}

/// "www dot example dot org", "example dot org slash letters"
fn spelled_web(text: &Text, at: usize, end: usize) -> Match {
    let is_www = text.says(at, words!["www"]) && text.says(at + 1, words!["dot"]);
    let dot = if is_www { at + 3 } else { end };
    let has_top = text.says(dot, words!["dot"]) && text.says(dot + 1, &TOP_LEVELS);
    // "the dot com thing"
    let is_name =
        is_www || !text.says(at, words!["the", "a", "this", "that", "some", "any", "or", "and", "dot", "whole"]);
    (has_top && is_name && text.get(at)?.is_word()).then_some((Some(Kind::WebAddress), at..dot + 2))
}

/// "snapchat is sunnyday77", "insta: sunny_day"
fn named_account(text: &Text, at: usize, end: usize) -> Match {
    if end == at + 1 {
        return None;
    }
    let is_made_up = text.tokens[at..end].iter().any(|token| token.is_one_of(&['_', '.']) || token.is_number());
    let is_name = is_made_up && text.tokens[at..end].iter().any(|token| token.is_word() && token.len() > 2);
    // Nothing but the name of an account has such a line inside.
    let has_line = text.tokens[at..end].iter().any(|token| token.is('_'));
    let is_announced = || text.says_before(at, 6, &ACCOUNTS) || is_called_so(text, at, end);
    (is_name && (has_line || is_announced())).then_some((Some(Kind::WebAddress), at..end))
}

/// "on there as sunny.d.days"; one dot alone could be a full stop whose blank is missing.
fn is_called_so(text: &Text, at: usize, end: usize) -> bool {
    let dots = text.tokens[at..end].iter().filter(|token| token.is('.')).count();
    let has_number = text.tokens[at..end].iter().any(Token::is_number);
    let is_as = text.says_before(at, 1, words!["as"]) && text.says_before(at, 8, words!["on"]);
    is_as && (dots > 1 || has_number && text.get(at).is_some_and(Token::is_word))
}
