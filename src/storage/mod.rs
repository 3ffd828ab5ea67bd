//! How records stay on this device: IndexedDB as the truth, localStorage as its mirror, and the keeper that joins them.
//! It must not decide anything about the programme, nor print or log a record.

pub mod backup;
mod checksum;
pub mod choice;
pub mod database;
pub mod envelope;
pub mod error;
pub mod indexed_db;
pub mod keeper;
pub mod library;
pub mod lock;
pub mod mailed;
pub mod memory;
pub mod mirror;
pub mod records;
pub mod seal;
mod text_head;
pub mod tries;
