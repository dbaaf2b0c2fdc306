//! Reading blocks from a file, one at a time, with memory bounded by the largest block there is.
//! Only the frame is looked at here; whether a block is genuine is for [`crate::audit::verify()`].

use std::fs::File;
use std::io::{self, BufReader, Read, Seek as _, SeekFrom};
use std::path::Path;

use crate::audit::block::{BlockHeader, HEADER_LEN, TRAILER_LEN};
use crate::audit::chain::Digest;

/// A block as it stands in the file.
#[derive(Debug)]
pub(crate) struct RawBlock {
    pub(crate) offset: u64,
    pub(crate) raw_header: [u8; HEADER_LEN],
    pub(crate) header: BlockHeader,
    pub(crate) payload: Vec<u8>,
    pub(crate) digest: Digest,
    pub(crate) mac: Digest,
}

/// Why there is no next block.
#[derive(Debug)]
pub(crate) enum ScanError {
    Io(io::Error),
    /// The file ends within a block; its header, where that is whole.
    Incomplete {
        offset: u64,
        raw_header: Option<[u8; HEADER_LEN]>,
    },
    /// What stands there is not a block.
    Malformed {
        offset: u64,
        reason: &'static str,
    },
}

impl From<io::Error> for ScanError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A walk over a segment's blocks.
pub(crate) struct SegmentScan {
    file: BufReader<File>,
    offset: u64,
}

impl SegmentScan {
    /// Begins at an offset where a block begins.
    pub(crate) fn open(path: &Path, offset: u64) -> io::Result<Self> {
        let mut file = BufReader::with_capacity(64 * 1024, File::open(path)?);
        file.seek(SeekFrom::Start(offset))?;
        Ok(Self { file, offset })
    }

    /// Goes on at an offset where a block begins.
    pub(crate) fn seek(&mut self, offset: u64) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(offset))?;
        self.offset = offset;
        Ok(())
    }

    /// Where the next block begins.
    pub(crate) const fn offset(&self) -> u64 {
        self.offset
    }

    /// The next block; `None` when the file ends here.
    pub(crate) fn next_block(&mut self) -> Result<Option<RawBlock>, ScanError> {
        let offset = self.offset;
        let Some((raw_header, header)) = self.header()? else {
            return Ok(None);
        };
        let length = usize::try_from(header.payload_len).unwrap_or(0);
        let incomplete = ScanError::Incomplete {
            offset,
            raw_header: Some(raw_header),
        };
        let mut payload = vec![0; length];
        let mut trailer = [0; TRAILER_LEN];
        if read_up_to(&mut self.file, &mut payload)? < length
            || read_up_to(&mut self.file, &mut trailer)? < TRAILER_LEN
        {
            return Err(incomplete);
        }
        self.offset += block_len(&header);
        let mut halves = trailer.as_chunks::<32>().0.iter().copied();
        Ok(Some(RawBlock {
            offset,
            raw_header,
            header,
            payload,
            digest: halves.next().unwrap_or_default(),
            mac: halves.next().unwrap_or_default(),
        }))
    }

    /// The next block's place, without reading it; `None` at the end of the file. A block whose end
    /// is missing counts as the end: it is being written, or was torn.
    pub(crate) fn skip_block(&mut self, file_len: u64) -> Result<Option<u64>, ScanError> {
        let offset = self.offset;
        let header = match self.header() {
            Ok(Some((_, header))) => header,
            Ok(None) | Err(ScanError::Incomplete { .. }) => return Ok(None),
            Err(error) => return Err(error),
        };
        let length = block_len(&header);
        if offset.saturating_add(length) > file_len {
            return Ok(None);
        }
        let rest = length.saturating_sub(to_u64(HEADER_LEN));
        self.file
            .seek_relative(i64::try_from(rest).unwrap_or(i64::MAX))?;
        self.offset += length;
        Ok(Some(offset))
    }

    fn header(&mut self) -> Result<Option<([u8; HEADER_LEN], BlockHeader)>, ScanError> {
        let offset = self.offset;
        let mut raw = [0; HEADER_LEN];
        match read_up_to(&mut self.file, &mut raw)? {
            0 => Ok(None),
            HEADER_LEN => match BlockHeader::from_bytes(&raw) {
                Ok(header) => Ok(Some((raw, header))),
                Err(reason) => Err(ScanError::Malformed { offset, reason }),
            },
            _ => Err(ScanError::Incomplete {
                offset,
                raw_header: None,
            }),
        }
    }
}

fn block_len(header: &BlockHeader) -> u64 {
    to_u64(HEADER_LEN + TRAILER_LEN) + u64::from(header.payload_len)
}

fn to_u64(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// Fills as much of the buffer as the file still has.
fn read_up_to(file: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..)
        && !rest.is_empty()
    {
        match file.read(rest) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Whether a file holds nothing but zeros from an offset on: space that was allocated for a write
/// that never came to be.
pub(crate) fn is_zero_from(path: &Path, offset: u64) -> io::Result<bool> {
    let mut file = BufReader::new(File::open(path)?);
    file.seek(SeekFrom::Start(offset))?;
    let mut buffer = [0; 4096];
    loop {
        let count = read_up_to(&mut file, &mut buffer)?;
        if count == 0 {
            return Ok(true);
        }
        if buffer.iter().take(count).any(|&byte| byte != 0) {
            return Ok(false);
        }
    }
}
