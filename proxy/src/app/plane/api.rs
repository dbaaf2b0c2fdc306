//! The API of the control plane, on the control plane's thread.

use std::sync::Arc;

use anyhow::Context as _;
use bosdb_admin::api::{ApiState, Browsers, Parts};
use bosdb_gateway::Gateway;
use bosdb_store::Redacted;
use bosdb_store::audit::Recorder;

use super::Plane;
use super::take_over::check_target;
use crate::config::secret::{derive_verifier, usual_iterations};
use crate::config::{ApiConfig, Config};
use crate::shutdown::Shutdown;

impl Plane {
    /// Serves the API, where the configuration says so.
    pub(in crate::app) fn serve_api(
        &self,
        config: &Config,
        gateway: &Arc<Gateway>,
        recorder: Recorder,
        mut shutdown: Shutdown,
    ) -> anyhow::Result<()> {
        let Some(api) = &config.api else {
            return Ok(());
        };
        let bound = self
            .runtime
            .block_on(tokio::net::TcpListener::bind(api.listen));
        let listener = bound.with_context(|| format!("cannot listen on {} (api)", api.listen))?;
        let address = listener.local_addr()?;
        let state = self.state(api, config, gateway, recorder);
        self.runtime.spawn(async move {
            bosdb_admin::serve_api(listener, state, async move { shutdown.begun().await }).await;
        });
        tracing::info!(%address, "serving the API");
        Ok(())
    }

    fn state(
        &self,
        api: &ApiConfig,
        config: &Config,
        gateway: &Arc<Gateway>,
        recorder: Recorder,
    ) -> ApiState {
        let config = Arc::new(config.clone());
        ApiState::new(Parts {
            store: Arc::clone(&self.store),
            ring: Arc::clone(&self.ring),
            gateway: Arc::clone(gateway),
            recorder,
            audit_dir: config.audit.dir.clone(),
            changed: Arc::clone(&self.changed),
            check_target: Arc::new(move |name, settings| check_target(&config, name, settings)),
            derive_verifier: Arc::new(|password| {
                let verifier = derive_verifier(password, usual_iterations()).ok()?;
                Some(Redacted::new(verifier.to_string()))
            }),
            browsers: Browsers {
                origin: api.origin.clone(),
                idle: api.session_idle,
                longest: api.session_max,
            },
        })
    }
}
