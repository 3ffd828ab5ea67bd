//! What can go wrong in storage, one variant per fact.
//! Never carries a record, a pen name or any other text a person typed.

/// Says why the database refused or failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseError {
    /// The browser does not let this page keep anything, or did not answer in time.
    Blocked,
    /// No room is left; nothing of the batch was written.
    Full,
    /// Another tab took the hold since; nothing of the batch was written.
    LostHold,
    /// A newer program made this database; its bytes are left as they are.
    NewerVersion,
    /// Anything else, by the browser's own name for it (`AbortError`, `UnknownError`, …).
    Broken(String),
}

/// Says why the mirror refused a write, or cannot be used at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MirrorError {
    /// The browser does not let this page use it.
    Blocked,
    /// No room is left.
    Full,
}

/// Says why a stored text is not a record this program may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeError {
    /// The checksum, the id or the shape is wrong.
    Damaged,
    /// A newer program wrote it; its bytes stay as they are.
    NewerFormat,
    /// It is sealed, and the seal is not here.
    Sealed,
}

/// Says why the keeper did not take a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeepError {
    /// Another tab took the hold; this one must stop.
    Lost,
    /// A newer program's records are here; this one only reads.
    ReadOnlyNewer,
    /// The records are sealed, and the key is not here.
    Sealed,
    /// An erase is running: cancel it or let it finish first.
    Erasing,
    /// The body is not ASCII, or the kind is one the keeper uses itself.
    Malformed,
    /// A record was changed again since, so undoing would overwrite the later change.
    ChangedSince,
    /// A record is there that the program has not read, or cannot read: what was put in its place would be written over it.
    Unread,
    /// The database could not be read, or could not do what was asked.
    Database(DatabaseError),
}
