//! The checksum of what is kept and of a backup: CRC-32 as in zip and PNG, in eight hexadecimal digits.
//! It tells damage, not malice; it must not be taken for a seal.

use crc::{CRC_32_ISO_HDLC, Crc, Table};

/// One byte at a time, by a table of 1 kB. The quicker ones take 16 kB, which no compression makes smaller: a sixth of the first
/// file of the app.
static CRC_32: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// The checksum of the parts, one after the other.
pub(super) fn checksum(parts: &[&str]) -> String {
    let mut digest = CRC_32.digest();
    parts.iter().for_each(|part| digest.update(part.as_bytes()));
    format!("{:08x}", digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn it_is_the_crc_32_that_others_work_out() {
        // The check value of the catalogue of CRCs.
        assert_eq!(checksum(&["123456789"]), "cbf43926");
        assert_eq!(checksum(&["1234", "", "56789"]), "cbf43926");
        assert_eq!(checksum(&[]), "00000000");
        // Another implementation, at every length up to some of its blocks.
        let text = "Reed warbler \u{2014} écluse ".repeat(20);
        for (end, _) in text.char_indices() {
            let part = &text[..end];
            assert_eq!(checksum(&[part]), format!("{:08x}", crc32fast::hash(part.as_bytes())));
        }
    }
}
