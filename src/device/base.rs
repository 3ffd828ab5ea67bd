//! The folder this copy of the app lives in, so that two copies on one host never share a name.
//! It must not look at the rest of the address.

use super::browser;

/// Returns the path of the app's folder, with a slash at both ends: `/` or `/sub/`.
///
/// Every route lies directly in that folder, so it is the folder of whatever page is open.
#[must_use]
pub fn base_path() -> String {
    let address = browser::document()
        .and_then(|document| browser::property(&document, "baseURI"))
        .and_then(|address| address.as_string())
        .unwrap_or_default();
    folder_of(&address).to_owned()
}

/// Cuts the path of the folder out of a full address.
fn folder_of(address: &str) -> &str {
    let bare = address.split(['?', '#']).next().unwrap_or_default();
    let after_scheme = bare.split_once("://").map_or("", |(_, rest)| rest);
    let path = after_scheme.find('/').map_or("/", |start| &after_scheme[start..]);
    path.rfind('/').map_or("/", |end| &path[..=end])
}

#[cfg(test)]
mod tests {
    use super::folder_of;

    #[test]
    fn the_folder_is_cut_out_of_any_address() {
        for (address, folder) in [
            ("https://example.org", "/"),
            ("https://example.org/", "/"),
            ("https://example.org/today", "/"),
            ("https://example.org/sub/", "/sub/"),
            ("https://example.org/sub/writer#a/b", "/sub/"),
            ("http://localhost:8080/a/b/arrived?from=/x/y", "/a/b/"),
            ("", "/"),
        ] {
            assert_eq!(folder_of(address), folder, "{address}");
        }
    }
}
