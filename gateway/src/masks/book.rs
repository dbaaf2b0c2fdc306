//! The catalogues of a target: read when they are needed, kept while they hold.

use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bosdb_adapters::buffer::BufferPool;
use bosdb_policy::masks::{Database, MaskCatalogue};
use bosdb_policy::profile::ProfileId;
use bosdb_policy::{Generation, RuleSet};
use tokio::sync::watch;

use super::read;
use crate::BackendError;
use crate::clock::Moment;
use crate::target::Target;

/// What was read is believed for this long: changes that do not pass the door are seen after it.
const BELIEVED: Duration = Duration::from_secs(60);

/// Reading may take this long.
const DEADLINE: Duration = Duration::from_secs(30);

/// Profiles whose catalogues are kept at most: a reload makes new ones.
const MAX_CATALOGUES: usize = 256;

/// A read that has ended, or is under way.
#[derive(Debug, Clone)]
struct Read {
    began: Moment,
    /// The version of the schema when it began.
    schema: u64,
    /// None: it failed.
    database: Option<Arc<Database>>,
}

#[derive(Debug, Default)]
struct State {
    last: Option<Read>,
    under_way: Option<watch::Receiver<()>>,
    catalogues: HashMap<(Generation, ProfileId), Arc<MaskCatalogue>>,
}

/// What is known of a target's database.
#[derive(Debug, Default)]
pub(crate) struct MaskBook {
    state: Mutex<State>,
}

/// Whether a message must be judged by what was read after it came: it names a relation that was
/// not known before.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anew {
    #[default]
    No,
    Yes,
}

/// What the book has for a statement.
#[derive(Debug)]
pub(crate) enum Looked {
    /// The catalogue.
    Up(Arc<MaskCatalogue>),
    /// It must be read first.
    Stale,
    /// It was read since it was asked for, and could not be.
    Failed,
}

impl MaskBook {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The catalogue of a profile, if what was read still holds, or was read since `asked`; where
    /// it is asked for anew, only in the second case.
    pub(crate) fn look_up(
        &self,
        target: &Target,
        rules: &RuleSet,
        profile: ProfileId,
        asked: Option<Moment>,
        anew: Anew,
    ) -> Looked {
        let mut state = self.state();
        let Some(last) = state.last.clone() else {
            return Looked::Stale;
        };
        let is_an_answer = asked.is_some_and(|asked| last.began >= asked);
        let holds = anew == Anew::No
            && last.schema == target.schema()
            && Moment::now().since(last.began) < BELIEVED;
        let Some(database) = last.database.filter(|_| is_an_answer || holds) else {
            return if is_an_answer {
                Looked::Failed
            } else {
                Looked::Stale
            };
        };
        let key = (rules.generation(), profile);
        if let Some(known) = state.catalogues.get(&key) {
            return Looked::Up(Arc::clone(known));
        }
        let place = format!("{}\0{}", target.name(), target.database());
        let masks = &rules.profile(profile).masks;
        let made = Arc::new(MaskCatalogue::new(&place, masks, &database));
        if state.catalogues.len() >= MAX_CATALOGUES {
            state.catalogues.clear();
        }
        state.catalogues.insert(key, Arc::clone(&made));
        Looked::Up(made)
    }

    /// Something was found that is newer than what was read.
    pub(crate) fn is_outdated(&self) {
        self.state().last = None;
    }

    /// Reads the catalogue, or waits for whoever does.
    pub(crate) fn read(target: &Arc<Target>, buffers: &Arc<BufferPool>) -> CatalogueWait {
        let mut state = target.masks().state();
        let receiver = match &state.under_way {
            Some(receiver) => receiver.clone(),
            None => {
                let (sender, receiver) = watch::channel(());
                state.under_way = Some(receiver.clone());
                tokio::spawn(read_for(Arc::clone(target), Arc::clone(buffers), sender));
                receiver
            }
        };
        drop(state);
        CatalogueWait::new(receiver)
    }

    fn ended(&self, read: Read) {
        let mut state = self.state();
        state.under_way = None;
        let before = state.last.as_ref().and_then(|last| last.database.as_ref());
        // What is as it was keeps its numbers, and what was decided with them.
        if before != read.database.as_ref() {
            state.catalogues.clear();
        }
        state.last = Some(read);
    }
}

async fn read_database(
    target: &Target,
    buffers: Arc<BufferPool>,
) -> Result<Database, BackendError> {
    match target.pools().postgres() {
        Some(pool) => read::database(pool, target.rules().language, buffers).await,
        // Nobody can say yet which of its columns are masked: whoever has masks is refused all.
        None => Err(BackendError::Closed),
    }
}

/// Whoever waits is told when `done` is dropped, however this task ends.
async fn read_for(target: Arc<Target>, buffers: Arc<BufferPool>, done: watch::Sender<()>) {
    let under_way = UnderWay {
        target: Arc::clone(&target),
        read: Some(Read {
            began: Moment::now(),
            schema: target.schema(),
            database: None,
        }),
        _done: done,
    };
    let result = tokio::time::timeout(DEADLINE, read_database(&target, buffers)).await;
    let database = match result {
        Ok(Ok(database)) => Some(Arc::new(database)),
        Ok(Err(error)) => {
            tracing::warn!(target = target.name(), %error, "the catalogue for masks was not read");
            None
        }
        Err(_) => {
            tracing::warn!(
                target = target.name(),
                "reading the catalogue for masks took too long"
            );
            None
        }
    };
    under_way.end(database);
}

/// A read under way; one whose task dies has failed.
struct UnderWay {
    target: Arc<Target>,
    read: Option<Read>,
    _done: watch::Sender<()>,
}

impl UnderWay {
    fn end(mut self, database: Option<Arc<Database>>) {
        if let Some(read) = self.read.take() {
            self.target.masks().ended(Read { database, ..read });
        }
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        if let Some(read) = self.read.take() {
            self.target.masks().ended(read);
        }
    }
}

/// A wait for the catalogue to be read. It ends when it was, or could not be.
pub struct CatalogueWait(Pin<Box<dyn Future<Output = ()> + Send>>);

impl CatalogueWait {
    fn new(mut receiver: watch::Receiver<()>) -> Self {
        Self(Box::pin(async move {
            // The sender says nothing: that it is gone is the news.
            while receiver.changed().await.is_ok() {}
        }))
    }

    /// Ready when there is something to look up.
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        self.0.as_mut().poll(cx)
    }
}

impl fmt::Debug for CatalogueWait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CatalogueWait").finish_non_exhaustive()
    }
}
