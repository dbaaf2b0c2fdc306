//! What the console asks of the main thread: to read the configuration again, or to stop.

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

/// Orders that may wait.
const ORDERS: usize = 8;

/// A reload that takes longer is not waited for.
const RELOAD_DEADLINE: Duration = Duration::from_secs(60);

/// How BosDB stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stopping {
    /// Sessions end with their transactions, within the drain timeout.
    Drain,
    /// Sessions end when their clients leave.
    WhenClientsLeave,
}

/// An order to the main thread.
#[derive(Debug)]
pub(crate) enum Order {
    /// Read the configuration file again, and say how it went.
    Reload(oneshot::Sender<Result<(), String>>),
    /// Stop.
    Stop(Stopping),
}

/// Gives orders.
#[derive(Debug, Clone)]
pub(crate) struct Control(mpsc::Sender<Order>);

/// Takes orders.
pub(crate) type Orders = mpsc::Receiver<Order>;

/// Both ends.
pub(crate) fn channel() -> (Control, Orders) {
    let (sender, receiver) = mpsc::channel(ORDERS);
    (Control(sender), receiver)
}

impl Control {
    /// Has the configuration read again.
    ///
    /// # Errors
    /// What is wrong with it, or that nobody took the order.
    pub(crate) async fn reload(&self) -> Result<(), String> {
        let (answer, answered) = oneshot::channel();
        self.order(Order::Reload(answer))?;
        match tokio::time::timeout(RELOAD_DEADLINE, answered).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err("BosDB is stopping".to_owned()),
            Err(_) => Err("the reload takes long; the log will say how it went".to_owned()),
        }
    }

    /// Has BosDB stop.
    ///
    /// # Errors
    /// That nobody took the order.
    pub(crate) fn stop(&self, stopping: Stopping) -> Result<(), String> {
        self.order(Order::Stop(stopping))
    }

    fn order(&self, order: Order) -> Result<(), String> {
        self.0
            .try_send(order)
            .map_err(|_| "BosDB is stopping, or too many orders wait".to_owned())
    }
}
