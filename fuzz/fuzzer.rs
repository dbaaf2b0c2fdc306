//! The fuzzer's entry point. `BOSDB_FUZZ_TARGET` names the target; `BOSDB_FUZZ_UNPACK` a folder for
//! the kept inputs; `BOSDB_FUZZ_PACK` a folder whose inputs are to be kept, and nothing else is done.
#![no_main]

use std::path::PathBuf;
use std::sync::OnceLock;

use bosdb_fuzz::{Target, corpus};
use libfuzzer_sys::fuzz_target;

fn name() -> String {
    let name = std::env::var_os("BOSDB_FUZZ_TARGET").unwrap_or_default();
    name.into_string().expect("BOSDB_FUZZ_TARGET is text")
}

fn folder(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

fn prepare() {
    if let Some(folder) = folder("BOSDB_FUZZ_UNPACK") {
        corpus::unpack(&name(), &folder).expect("the kept inputs can be unpacked");
    }
    if let Some(folder) = folder("BOSDB_FUZZ_PACK") {
        corpus::pack(&name(), &folder).expect("the inputs can be kept");
        std::process::exit(0);
    }
}

fn chosen() -> Target {
    static CHOSEN: OnceLock<Target> = OnceLock::new();
    *CHOSEN.get_or_init(|| {
        let name = name();
        bosdb_fuzz::target(&name).unwrap_or_else(|| panic!("there is no target {name:?}"))
    })
}

fuzz_target!(init: prepare(), |bytes: &[u8]| chosen()(bytes));
