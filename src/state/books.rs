//! The records by their names, and how they are read into what the domain knows.
//! It must hold no signal and keep nothing.

use super::dossier::{Dossier, Page};
use crate::domain::caseload::Line;
use crate::domain::id::WriterId;
use crate::storage::database::Names;
use crate::storage::envelope::{Kind, Record, RecordId};
use crate::storage::keeper::{BrowserKeeper, Reading};
use crate::storage::records::{
    BackupsV1, CommitteeV1, FacilitiesV1, LettersV1, OutboundV1, PageRefV1, ROSTER_PAGE_LENGTH, RecordType, RosterV1,
    SCHEMA, Settings, SettingsV1, StandingV1, WordsV1, WriterV1, kind,
};

/// The id of the settings.
pub(super) const SETTINGS: &str = "settings";
/// More pages than any caseload has: settings that claim so are wrong.
const MOST_PAGES: usize = 1_000;
/// The word before the number of a digest's page.
pub(super) const ROSTER: &str = "roster";

/// The id of what is known of the backups.
pub(super) const BACKUPS: &str = "backups";
/// The id of what left this phone.
pub(super) const OUTBOUND: &str = "outbound";

/// The id of what the committee decides.
pub(super) const COMMITTEE: &str = "committee";
/// The id of the facilities.
pub(super) const FACILITIES: &str = "facilities";
/// The id of the guide's standing.
pub(super) const STANDING: &str = "standing";
/// The id of how to get into the committee's meeting.
pub(super) const MEETING: &str = "meeting";

/// The id of when the words were typed last.
pub(super) const WORDS: &str = "words";

/// Says up to which schema this program knows a kind.
pub(super) fn known(kind: &Kind) -> Option<u32> {
    let kinds = [
        kind::SETTINGS,
        kind::ROSTER,
        kind::WRITER,
        kind::LETTERS,
        kind::DRAFT,
        kind::NOTE,
        kind::BACKUPS,
        kind::OUTBOUND,
        kind::WORDS,
        kind::BEFORE,
        kind::FACILITIES,
        kind::COMMITTEE,
        kind::MEETING,
        kind::STANDING,
        kind::GROUP,
        kind::MEETINGS,
        kind::SELF_CHECKS,
        kind::SCRIPTS,
        kind::COORDINATORS,
        kind::LIBRARY,
    ];
    kinds.contains(&kind.as_str()).then_some(SCHEMA)
}

/// Says which stored bodies this program can read, so that it writes over no other.
pub(super) fn readings(record: &Record) -> Reading {
    let body = record.body.as_str();
    let is_readable = match record.kind.as_str() {
        // Whatever is typed now is worth more than an unfinished form that nobody can read.
        kind::DRAFT => return Reading::Expendable,
        kind::SETTINGS => SettingsV1::from_body(body).is_ok_and(|stored| stored.settings().is_ok()),
        kind::WRITER => WriterV1::from_body(body).is_ok_and(|stored| stored.writer().is_ok()),
        kind::LETTERS => LettersV1::from_body(body).is_ok_and(|stored| stored.entries().is_ok()),
        kind::BACKUPS => BackupsV1::from_body(body).is_ok_and(|stored| stored.backups().is_ok()),
        kind::OUTBOUND => OutboundV1::from_body(body).is_ok_and(|stored| stored.sendings().is_ok()),
        kind::WORDS => WordsV1::from_body(body).is_ok_and(|stored| stored.typed().is_ok()),
        kind::COMMITTEE => CommitteeV1::from_body(body).is_ok_and(|stored| stored.committee().is_ok()),
        kind::FACILITIES => FacilitiesV1::from_body(body).is_ok_and(|stored| stored.facilities().is_ok()),
        kind::STANDING => StandingV1::from_body(body).is_ok_and(|stored| stored.standing().is_ok()),
        // The digest is computed anew from the writers. The other rooms read theirs themselves, and while one cannot be read
        // they show nothing that could be changed.
        _ => true,
    };
    if is_readable { Reading::Readable } else { Reading::Unreadable }
}

/// The names of the open store.
pub(super) fn names(is_sample: bool) -> Names {
    Names::new(&crate::device::base::base_path(), if is_sample { "sample" } else { "main" })
}

pub(super) fn record<R: RecordType>(id: &str, body: &R) -> Record {
    Record {
        id: RecordId::new(id).expect("ids are fixed words or 32 hexadecimal characters"),
        kind: Kind::word(R::KIND),
        schema: SCHEMA,
        body: body.to_body(),
    }
}

pub(super) fn roster_page(lines: &[Line], page: usize) -> Record {
    let lines = lines.chunks(ROSTER_PAGE_LENGTH).nth(page).unwrap_or_default();
    record(RecordId::page(ROSTER, page).as_str(), &RosterV1::of(lines))
}

/// Something is there that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotRead;

/// Reads a record that is there once: none where there is none.
pub(super) fn read<R: RecordType, T>(
    found: Option<&Record>,
    into: impl FnOnce(R) -> Option<T>,
) -> Result<Option<T>, NotRead> {
    let Some(found) = found else { return Ok(None) };
    let stored = R::from_body(&found.body).map_err(|_| NotRead)?;
    into(stored).map(Some).ok_or(NotRead)
}

/// Reads the settings; none when there are none.
pub(super) async fn read_settings(keeper: &mut BrowserKeeper) -> Result<Option<Settings>, NotRead> {
    let found = keeper.get(&RecordId::word(SETTINGS)).await.map_err(|_| NotRead)?;
    read(found.as_ref(), |stored: SettingsV1| stored.settings().ok())
}

/// Reads the digest; where a page or the settings are lost, it is made anew from the writers.
pub(super) async fn read_lines(keeper: &mut BrowserKeeper, settings: Option<&Settings>) -> Result<Vec<Line>, NotRead> {
    let Some(pages) = settings.map(|settings| settings.roster_pages).filter(|pages| *pages <= MOST_PAGES) else {
        return lines_anew(keeper).await;
    };
    let ids: Vec<RecordId> = (0..pages).map(|page| RecordId::page(ROSTER, page)).collect();
    let found = keeper.get_many(&ids).await.map_err(|_| NotRead)?;
    let read = |record: &Option<Record>| RosterV1::from_body(&record.as_ref()?.body).ok()?.lines().ok();
    let lines: Option<Vec<Vec<Line>>> = found.iter().map(read).collect();
    match lines {
        Some(lines) if found.len() == pages => Ok(lines.concat()),
        _ => lines_anew(keeper).await,
    }
}

/// Computes the digest from all writers' records.
pub(super) async fn lines_anew(keeper: &mut BrowserKeeper) -> Result<Vec<Line>, NotRead> {
    Ok(all_dossiers(keeper).await?.iter().map(Dossier::line).collect())
}

/// Counts the letters that can't be read any more.
pub(super) async fn lost_letters(keeper: &mut BrowserKeeper) -> usize {
    all_dossiers(keeper).await.map_or(0, |dossiers| dossiers.iter().map(Dossier::lost).sum())
}

async fn all_dossiers(keeper: &mut BrowserKeeper) -> Result<Vec<Dossier>, NotRead> {
    let writers = keeper.all_of(&Kind::word(kind::WRITER)).await.map_err(|_| NotRead)?;
    let mut dossiers = Vec::new();
    for writer in writers {
        let id = WriterV1::from_body(&writer.body).ok().and_then(|stored| stored.writer().ok()).map(|writer| writer.id);
        if let Some(id) = id
            && let Some(dossier) = load(keeper, id).await
        {
            dossiers.push(dossier);
        }
    }
    Ok(dossiers)
}

/// Loads a writer with all pages.
pub(super) async fn load(keeper: &mut BrowserKeeper, id: WriterId) -> Option<Dossier> {
    let found = keeper.get(&RecordId::new(&id.to_string())?).await.ok()??;
    let ids: Vec<RecordId> = WriterV1::from_body(&found.body).ok()?.page_ids();
    let letters = keeper.get_many(&ids).await.ok()?;
    let find = |id: &RecordId| letters.iter().flatten().find(|record| record.id == *id).cloned();
    dossier_of(&found, find)
}

/// Makes the dossier of a writer's record; a page that is not found or cannot be read counts as lost and keeps its place.
pub(super) fn dossier_of(writer: &Record, find: impl Fn(&RecordId) -> Option<Record>) -> Option<Dossier> {
    let stored = WriterV1::from_body(&writer.body).ok()?;
    let page = |page: &PageRefV1| {
        let found = RecordId::new(&page.id).and_then(|id| find(&id));
        let read = found.and_then(|found| LettersV1::from_body(&found.body).ok()?.entries().ok());
        let lost = if read.is_some() { 0 } else { page.count };
        Page { id: page.id.clone(), entries: read.unwrap_or_default(), lost }
    };
    Some(Dossier { writer: stored.writer().ok()?, pages: stored.pages.iter().map(page).collect() })
}
