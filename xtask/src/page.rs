//! Holds what the build makes of `index.html` before it is finished: Trunk's marks give way to the script of `Trunk.toml`.
//!
//! Must not know what the script does.

use crate::stage;
use host::places;
use std::path::Path;

/// What marks a line that is for Trunk alone.
const FOR_TRUNK: &str = "<link data-trunk ";
/// The mark of the app itself, in whose place the script stands.
const FOR_APP: &str = "data-bin=\"between-letters\"";
/// Where `Trunk.toml` holds the script.
const PATTERN: &str = "pattern_script = '";

/// Writes the page into a folder, with plain names; the finishing puts in those of the files.
pub fn write(folder: &Path) -> Result<(), String> {
    let root = places::root();
    let page = filled(&stage::read(&root.join("index.html"))?, &stage::read(&root.join("Trunk.toml"))?)?;
    stage::write(&folder.join("index.html"), &page)
}

fn filled(page: &str, trunk: &str) -> Result<String, String> {
    let script = trunk.split_once(PATTERN).and_then(|(_, after)| after.split_once('\''));
    let (script, _) = script.ok_or("Trunk.toml holds no script in single quotation marks.")?;
    let script =
        script.replace("{base}", "./").replace("{js}", "between-letters.js").replace("{wasm}", "between-letters.wasm");
    let mut made = String::new();
    let mut rest = page;
    let mut is_app_there = false;
    while let Some(at) = rest.find(FOR_TRUNK) {
        let length = rest[at..].find('>').ok_or("A mark for Trunk in index.html is not closed.")? + 1;
        made.push_str(&rest[..at]);
        if rest[at..at + length].contains(FOR_APP) {
            made.push_str(&script);
            is_app_there = true;
        }
        rest = &rest[at + length..];
    }
    made.push_str(rest);
    if is_app_there { Ok(made) } else { Err("index.html does not say where the app's script stands.".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn the_script_stands_where_trunk_puts_it() {
        let page = "<body>\n  <link data-trunk rel=\"rust\" data-bin=\"between-letters\">\n  \
                    <link data-trunk rel=\"rust\" data-bin=\"workshop\">\n</body>";
        let trunk = "[build]\npattern_script = '<script src=\"{base}boot.js\" data-js=\"{base}{js}\" data-wasm=\"{base}{wasm}\"></script>'\n";
        let expected = "<body>\n  <script src=\"./boot.js\" data-js=\"./between-letters.js\" \
                        data-wasm=\"./between-letters.wasm\"></script>\n  \n</body>";
        assert_eq!(filled(page, trunk).as_deref(), Ok(expected));
        assert!(filled("<body></body>", trunk).is_err());
        assert!(filled(page, "[build]").is_err());
    }
}
