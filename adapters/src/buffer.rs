//! Read buffers, lent while a socket has something to say.
//!
//! An idle connection holds none. A buffer is plain initialised memory that is filled at the end
//! and taken from the front; blocks come from a per-worker pool and go back to it when empty.

use std::sync::{Arc, Mutex};

/// Bytes of an ordinary block: a few small messages, or a page of rows.
pub const BLOCK: usize = 16 * 1024;

/// Bytes of a block for a stream that filled ordinary ones: fewer system calls per megabyte.
pub const LARGE_BLOCK: usize = 128 * 1024;

/// Blocks kept for reuse, per size.
const KEPT: usize = 64;

/// Blocks waiting to be lent again. One pool serves one worker, so its lock is never contended.
#[derive(Debug, Default)]
pub struct BufferPool {
    blocks: Mutex<Vec<Box<[u8]>>>,
    large: Mutex<Vec<Box<[u8]>>>,
}

impl BufferPool {
    fn shelf(&self, size: usize) -> &Mutex<Vec<Box<[u8]>>> {
        if size > BLOCK {
            &self.large
        } else {
            &self.blocks
        }
    }

    fn take(&self, size: usize) -> Box<[u8]> {
        let shelved = self
            .shelf(size)
            .lock()
            .map_or(None, |mut shelf| shelf.pop());
        shelved.unwrap_or_else(|| vec![0; size].into_boxed_slice())
    }

    fn give(&self, block: Box<[u8]>) {
        if block.len() != BLOCK && block.len() != LARGE_BLOCK {
            return;
        }
        if let Ok(mut shelf) = self.shelf(block.len()).lock()
            && shelf.len() < KEPT
        {
            shelf.push(block);
        }
    }
}

/// Bytes read and not yet used. `start <= end <= block.len()`.
#[derive(Debug)]
pub struct Buffer {
    pool: Arc<BufferPool>,
    block: Option<Box<[u8]>>,
    start: usize,
    end: usize,
    /// Size of the next block to take.
    wanted: usize,
}

impl Buffer {
    /// An empty buffer that holds no block.
    #[must_use]
    pub const fn new(pool: Arc<BufferPool>) -> Self {
        Self {
            pool,
            block: None,
            start: 0,
            end: 0,
            wanted: BLOCK,
        }
    }

    /// The bytes that wait.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.block
            .as_deref()
            .and_then(|block| block.get(self.start..self.end))
            .unwrap_or_default()
    }

    /// The same, to change them where they lie.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        self.block
            .as_deref_mut()
            .and_then(|block| block.get_mut(self.start..self.end))
            .unwrap_or_default()
    }

    /// Bytes that wait.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.end - self.start
    }

    /// Whether nothing waits.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// Marks `n` bytes at the front as used.
    pub fn consume(&mut self, n: usize) {
        self.start = self.start.saturating_add(n).min(self.end);
        if self.start == self.end {
            self.start = 0;
            self.end = 0;
        }
    }

    /// Gives an empty buffer's block back.
    pub fn release_if_empty(&mut self) {
        if self.is_empty() {
            if let Some(block) = self.block.take() {
                self.pool.give(block);
            }
            self.wanted = BLOCK;
        }
    }

    /// Room to read into: the block is taken, the waiting bytes moved to its front, and it is
    /// grown where `at_least` bytes would not fit behind them.
    pub fn room(&mut self, at_least: usize) -> &mut [u8] {
        let needed = self.len().saturating_add(at_least);
        let size = match needed {
            n if n <= self.wanted => self.wanted,
            n if n <= LARGE_BLOCK => LARGE_BLOCK,
            n => n.next_power_of_two(),
        };
        match &mut self.block {
            None => {
                self.block = Some(self.pool.take(size));
                self.start = 0;
                self.end = 0;
            }
            Some(block) if block.len() >= size.min(needed) && block.len() >= needed => {
                if self.start > 0 && block.len().saturating_sub(self.end) < at_least.max(BLOCK / 4)
                {
                    block.copy_within(self.start..self.end, 0);
                    self.end -= self.start;
                    self.start = 0;
                }
            }
            Some(block) => {
                let mut larger = self.pool.take(size);
                if let (Some(to), Some(from)) = (
                    larger.get_mut(..self.end - self.start),
                    block.get(self.start..self.end),
                ) {
                    to.copy_from_slice(from);
                }
                self.end -= self.start;
                self.start = 0;
                self.pool.give(std::mem::replace(block, larger));
            }
        }
        self.block
            .as_deref_mut()
            .and_then(|block| block.get_mut(self.end..))
            .unwrap_or_default()
    }

    /// Notes that `n` bytes were read into [`Self::room`]. A read that filled all the room says
    /// that more is coming: the next block is a large one.
    pub fn filled(&mut self, n: usize) {
        let capacity = self.block.as_deref().map_or(0, <[u8]>::len);
        self.end = self.end.saturating_add(n).min(capacity);
        if self.end == capacity {
            self.wanted = LARGE_BLOCK;
        }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if let Some(block) = self.block.take() {
            self.pool.give(block);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(buffer: &mut Buffer, bytes: &[u8]) {
        let room = buffer.room(bytes.len());
        room[..bytes.len()].copy_from_slice(bytes);
        buffer.filled(bytes.len());
    }

    #[test]
    fn grows_and_keeps_what_waits() {
        let pool = Arc::new(BufferPool::default());
        let mut buffer = Buffer::new(Arc::clone(&pool));
        fill(&mut buffer, b"hello ");
        fill(&mut buffer, &vec![b'x'; BLOCK]);
        assert_eq!(buffer.len(), BLOCK + 6);
        assert!(buffer.bytes().starts_with(b"hello xx"));
        buffer.consume(6);
        fill(&mut buffer, &vec![b'y'; 1 << 20]);
        assert_eq!(buffer.len(), BLOCK + (1 << 20));
        buffer.consume(usize::MAX);
        assert!(buffer.is_empty());
        buffer.release_if_empty();
        assert_eq!(pool.blocks.lock().unwrap().len(), 1);
        assert_eq!(pool.large.lock().unwrap().len(), 1);
    }
}
