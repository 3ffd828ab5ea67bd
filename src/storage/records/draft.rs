//! An unfinished form, version 1: its fields by name, as typed.
//! It must be removed when its form is saved or given up.

use serde::{Deserialize, Serialize};

use super::{RecordType, kind};

/// A form's fields.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DraftV1 {
    /// Field name and typed text, in the form's order.
    pub fields: Vec<(String, String)>,
}

impl RecordType for DraftV1 {
    const KIND: &'static str = kind::DRAFT;
}
