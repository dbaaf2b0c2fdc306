//! `bosdb`: one guarded door to a company's databases.

#[cfg(feature = "count-allocations")]
mod allocations;
mod app;
mod arrival;
mod cli;
mod client;
mod config;
mod control;
mod front;
mod identity;
mod instances;
mod listener;
mod logins;
mod mysql;
mod pg;
mod relay;
mod shutdown;
mod telemetry;
mod tls;

use std::process::ExitCode;

use cli::Command;

/// Sessions come and go on many threads; this allocator gives memory back and does not fragment
/// as the system's does. It asks for no huge pages: an idle session would keep a whole one.
#[cfg(not(feature = "count-allocations"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let result = match cli::parse() {
        Command::Immediate(command) => return cli::execute(command),
        Command::Run { config, instance } => app::run_file(config, instance),
        Command::Up(arguments) => match cli::up::plan(&arguments, &config::ProcessSurroundings) {
            Ok(plan) => app::run_plan(plan),
            Err(error) => {
                cli::complain(&error);
                return ExitCode::from(error.exit_status());
            }
        },
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            cli::complain(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}
