//! Listening sockets as they go from one process to another.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::net::TcpListener;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};

/// Sockets that fit into one message; the kernel's own bound is 253.
const MOST: usize = 250;

/// Sends the sockets, with their number in one byte.
pub(super) fn send(stream: impl AsFd, listeners: &[TcpListener]) -> io::Result<()> {
    let sockets: Vec<BorrowedFd<'_>> = listeners.iter().take(MOST).map(AsFd::as_fd).collect();
    let count = [u8::try_from(sockets.len()).unwrap_or(u8::MAX)];
    let mut room = vec![MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST))];
    let mut control = SendAncillaryBuffer::new(&mut room);
    if !sockets.is_empty() && !control.push(SendAncillaryMessage::ScmRights(&sockets)) {
        return Err(io::ErrorKind::OutOfMemory.into());
    }
    sendmsg(
        stream,
        &[IoSlice::new(&count)],
        &mut control,
        SendFlags::NOSIGNAL,
    )?;
    Ok(())
}

/// Receives what [`send`] sent.
pub(super) fn receive(stream: impl AsFd) -> io::Result<Vec<TcpListener>> {
    let mut count = [0_u8];
    let mut room = vec![MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST))];
    let mut control = RecvAncillaryBuffer::new(&mut room);
    let mut body = [IoSliceMut::new(&mut count)];
    let received = recvmsg(stream, &mut body, &mut control, RecvFlags::CMSG_CLOEXEC)?;
    let mut sockets: Vec<OwnedFd> = Vec::new();
    for message in control.drain() {
        match message {
            RecvAncillaryMessage::ScmRights(received) => sockets.extend(received),
            RecvAncillaryMessage::ScmCredentials(_) => {}
            _ => return Err(io::ErrorKind::InvalidData.into()),
        }
    }
    if received.bytes != 1 || usize::from(count[0]) != sockets.len() {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(sockets.into_iter().map(TcpListener::from).collect())
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixStream;

    use super::*;

    #[test]
    fn sockets_arrive_and_accept() {
        let (here, there) = UnixStream::pair().unwrap();
        let listeners: Vec<TcpListener> = (0..3)
            .map(|_| TcpListener::bind("127.0.0.1:0").unwrap())
            .collect();
        send(&here, &listeners).unwrap();
        let addresses: Vec<_> = listeners.iter().map(|l| l.local_addr().unwrap()).collect();
        let received = receive(&there).unwrap();
        // Nobody notices that the first owner is gone.
        let client = std::net::TcpStream::connect(addresses[1]).unwrap();
        drop(listeners);
        let arrived: Vec<_> = received.iter().map(|l| l.local_addr().unwrap()).collect();
        assert_eq!(arrived, addresses);
        let (_, from) = received[1].accept().unwrap();
        assert_eq!(from, client.local_addr().unwrap());
        send(&here, &[]).unwrap();
        assert!(receive(&there).unwrap().is_empty());
        drop(here);
        assert!(receive(&there).is_err());
    }
}
