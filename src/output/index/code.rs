//! Bytes: numbers of variable length, compression, names.

use std::cell::RefCell;
use std::io::Read;

use flate2::read::GzDecoder;
use libdeflater::{CompressionLvl, Compressor};

/// Appends a number, seven bits a byte, the lowest first (LEB128).
pub fn push(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Appends a text that shares its beginning with `before`: length shared, length of the rest, the rest.
pub fn push_after(out: &mut Vec<u8>, before: &str, text: &str) {
    let mut shared = before.bytes().zip(text.bytes()).take_while(|(one, other)| one == other).count();
    while !text.is_char_boundary(shared) {
        shared -= 1;
    }
    push(out, shared as u32);
    push(out, (text.len() - shared) as u32);
    out.extend_from_slice(&text.as_bytes()[shared..]);
}

/// Compressed with gzip (RFC 1952), without a time or a name in it.
pub fn zip(bytes: &[u8]) -> Vec<u8> {
    PRESSES.with_borrow_mut(|it| press(&mut it.thorough, &mut it.room, bytes))
}

/// The same for what is much and seldom asked for: some percent larger, in half of the time.
pub fn zip_quickly(bytes: &[u8]) -> Vec<u8> {
    PRESSES.with_borrow_mut(|it| press(&mut it.quick, &mut it.room, bytes))
}

/// What compresses: kept, because to lay one out takes longer than to compress a small file.
struct Presses {
    thorough: Compressor,
    quick: Compressor,
    /// Where it is put first: a copy has the size it needs, while much of what is cut off a vector stays with it.
    room: Vec<u8>,
}

thread_local! {
    static PRESSES: RefCell<Presses> = RefCell::new(Presses {
        thorough: compressor(9),
        quick: compressor(1),
        room: Vec::new(),
    });
}

fn compressor(level: i32) -> Compressor {
    Compressor::new(CompressionLvl::new(level).expect("there are levels from 0 to 12"))
}

fn press(press: &mut Compressor, room: &mut Vec<u8>, bytes: &[u8]) -> Vec<u8> {
    let most = press.gzip_compress_bound(bytes.len());
    if room.len() < most {
        room.resize(most, 0);
    }
    let size = press.gzip_compress(bytes, room).expect("there is room for the worst");
    room[..size].to_vec()
}

/// What [`zip()`] or [`zip_quickly`] compressed.
pub fn unzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut out).expect("the index holds what was zipped");
    out
}

/// The name of a file by what it holds: ten hexadecimal digits.
pub fn name(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..10].to_owned()
}

/// Reads what was pushed.
pub struct Cursor<'a> {
    pub bytes: &'a [u8],
    pub at: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(bytes: &'a [u8]) -> Cursor<'a> {
        Cursor { bytes, at: 0 }
    }

    pub fn is_done(&self) -> bool {
        self.at >= self.bytes.len()
    }

    pub fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.bytes[self.at];
            self.at += 1;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
            shift += 7;
        }
    }

    pub fn take(&mut self, count: usize) -> &'a [u8] {
        self.at += count;
        &self.bytes[self.at - count..self.at]
    }

    /// A text that [`push_after`] wrote.
    pub fn after(&mut self, before: &str) -> String {
        let shared = self.number() as usize;
        let rest = self.number() as usize;
        format!("{}{}", &before[..shared], String::from_utf8_lossy(self.take(rest)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pushed_is_read() {
        let mut out = Vec::new();
        let numbers = [0, 1, 127, 128, 16_384, u32::MAX];
        numbers.iter().for_each(|it| push(&mut out, *it));
        push_after(&mut out, "opstin", "opstina");
        push_after(&mut out, "š", "ž");
        let mut cursor = Cursor::new(&out);
        numbers.iter().for_each(|it| assert_eq!(cursor.number(), *it));
        assert_eq!(cursor.after("opstin"), "opstina");
        assert_eq!(cursor.after("š"), "ž");
        assert!(cursor.is_done());
    }

    #[test]
    fn zipping_tells_no_time() {
        let zipped = zip(b"kumanovo");
        assert_eq!((zipped.clone(), unzip(&zipped)), (zip(b"kumanovo"), b"kumanovo".to_vec()));
        // What cannot be made smaller needs more room than it takes itself.
        let noise: Vec<u8> =
            (0..5_000u32).flat_map(|it| blake3::hash(&it.to_le_bytes()).as_bytes()[..8].to_vec()).collect();
        for bytes in [&[], &b"a"[..], &[7; 100_000], &noise] {
            assert!(unzip(&zip(bytes)) == bytes && unzip(&zip_quickly(bytes)) == bytes, "{} bytes", bytes.len());
        }
    }
}
