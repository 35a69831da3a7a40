//! Packs files into an archive: the same files, the same bytes.

use std::io::{Cursor, Write};

use jiff::civil::DateTime;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime as ZipTime};

/// The archive of files by name, in order: the first as it is, the others compressed. All get the same time; the format
/// knows none before 1980.
pub fn pack(files: &[(String, Vec<u8>)], time: DateTime) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (at, (name, bytes)) in files.iter().enumerate() {
        let method = if at == 0 { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(zip_time(time));
        zip.start_file(name.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn zip_time(time: DateTime) -> ZipTime {
    let part = |it: i8| it.unsigned_abs();
    let year = time.year().unsigned_abs();
    let (hour, minute, second) = (part(time.hour()), part(time.minute()), part(time.second()));
    ZipTime::from_date_and_time(year, part(time.month()), part(time.day()), hour, minute, second).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_first_file_is_read_without_unpacking() {
        let files = [("mimetype".to_owned(), b"application/x".to_vec()), ("a/b".to_owned(), vec![b'b'; 999])];
        let time = date(2024, 3, 6).at(0, 0, 0, 0);
        let packed = pack(&files, time).expect("memory takes every byte");
        assert_eq!(&packed[30..51], b"mimetypeapplication/x");
        assert!(packed.len() < 400);
        assert_eq!(pack(&files, time).expect("memory takes every byte"), packed);
    }
}
