//! A month's table for the secretary's worksheet: comma-separated values (RFC 4180) by the csv crate (R51).
//! It must have four columns and no more.

use between_letters::domain::notice::as_text;

/// The names of the columns, in the order of the worksheet.
const HEAD: [&str; 4] = ["Date", "Direction", "Case", "Pen name"];

/// Tells a worksheet that the text is UTF-8: Excel takes it for another encoding without.
const MARK: char = '\u{feff}';

/// Makes the table of rows: one a line, columns apart by tabs. None where a row has another number of columns.
#[must_use]
pub fn make(rows: &str) -> Option<String> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(HEAD).ok()?;
    for row in rows.lines() {
        let columns: Vec<&str> = row.split('\t').collect();
        let [on, direction, label, name] = columns[..] else { return None };
        // The day may well be read as one.
        writer.write_record([on, direction, &as_text(label), &as_text(name)]).ok()?;
    }
    let table = String::from_utf8(writer.into_inner().ok()?).ok()?;
    Some(format!("{MARK}{table}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r51_a_row_has_four_columns_and_no_more() {
        let table = make("14 Nov 2026\tletter in\tM-14\tSunny").expect("a table");
        assert_eq!(table, "\u{feff}Date,Direction,Case,Pen name\r\n14 Nov 2026,letter in,M-14,Sunny\r\n");
        assert_eq!(make("14 Nov 2026\tletter in\tM-14"), None);
        assert_eq!(make("14 Nov 2026\tletter in\tM-14\tSunny\tmore"), None);
    }

    #[test]
    fn what_a_name_holds_makes_no_column_and_no_formula() {
        let table = make("14 Nov 2026\tletter in\t=1+1\tSun, \"old\"").expect("a table");
        assert_eq!(table.lines().nth(1), Some("14 Nov 2026,letter in,'=1+1,\"Sun, \"\"old\"\"\""));
    }

    #[test]
    fn r51_a_label_like_a_day_or_a_number_stays_text() {
        for label in ["3-4", "1/2", "MAR1", "1E5", "007"] {
            let table = make(&format!("14 Nov 2026\tletter in\t{label}\t12")).expect("a table");
            assert_eq!(table.lines().nth(1), Some(&*format!("14 Nov 2026,letter in,'{label},'12")));
        }
    }

    #[test]
    fn it_is_read_back_by_the_crate() {
        let table = make("1 Dec 2026\treply out\tM-1\tLark\n2 Dec 2026\tletter in\tM-1\tLark").expect("a table");
        let rows: Vec<Vec<String>> = csv::Reader::from_reader(table.as_bytes())
            .records()
            .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
            .collect();
        assert_eq!(rows[1], ["2 Dec 2026", "letter in", "M-1", "Lark"]);
    }
}
