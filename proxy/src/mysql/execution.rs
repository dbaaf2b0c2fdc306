//! Sending commands about prepared statements: under the backend's number, and with the types of
//! parameters where the backend was not sent them by this client.

use bosdb_gateway::admitted::Admitted;
use bosdb_gateway::mysql::Kept;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::command::{Code, Command, StmtExecute};
use bosdb_protocol::mysql::execute;

use super::end::End;
use super::forward::Then;
use super::incoming::payload;
use super::session::Session;
use super::statements::{Open, Statement, Types};
use super::states::Doing;

/// Bytes before what is sent on: the command and the statement's number.
const NUMBERED: usize = 5;

/// Where the bitmap of NULLs of a COM_STMT_EXECUTE begins, behind flags and a count.
const NULLS_AT: usize = 5;

/// In the flags of COM_STMT_BULK_EXECUTE: types follow.
const SEND_TYPES: u8 = 128;

impl Session {
    /// Sends the execution of a statement that the backend has.
    pub(super) fn send_execution(
        &mut self,
        admitted: Admitted,
        code: Code,
        number: u32,
    ) -> Result<(), End> {
        let whose = (self.registration.handle.id, number);
        let command = payload(&self.input, self.client.inbound.bytes());
        let stripped;
        let (Some(statement), Some(backend)) = (self.statements.get_mut(number), &mut self.backend)
        else {
            self.door.abandon(admitted);
            return Ok(());
        };
        let id = statement.prepared.id();
        let Some(kept) = backend.find(id) else {
            self.door.abandon(admitted);
            return Ok(());
        };
        let mut rest = command.get(NUMBERED..).unwrap_or_default();
        if code == Code::StmtExecute && self.agreed.has(Capabilities::QUERY_ATTRIBUTES) {
            stripped = without_attributes(command, statement, self.agreed);
            rest = stripped.get(NUMBERED..).unwrap_or_default();
        }
        let with_types;
        match types_of(code, rest, usize::from(statement.parameters)) {
            Sent::Here(types) => {
                statement.types = types;
                backend.types_are_of(id, whose);
            }
            Sent::Before(at) if kept.types_of != Some(whose) && !statement.types.is_empty() => {
                with_types = insert(rest, at, &statement.types);
                rest = &with_types;
                backend.types_are_of(id, whose);
            }
            Sent::Before(_) | Sent::None => {}
        }
        self.running = Some(backend.execute(admitted, code, kept, rest));
        self.is_sent();
        Ok(())
    }

    /// Sends a command about a statement that is none of SQL.
    pub(super) fn send_to_statement(&mut self, then: Then, number: u32) {
        let command = payload(&self.input, self.client.inbound.bytes());
        let (Some(statement), Some(backend)) = (self.statements.get_mut(number), &mut self.backend)
        else {
            return;
        };
        let Some(kept): Option<Kept> = backend.find(statement.prepared.id()) else {
            return;
        };
        match Command::parse(command, self.agreed) {
            Ok(Command::StmtFetch { rows, .. }) if then == Then::Fetch(number) => {
                backend.fetch(kept, rows);
            }
            Ok(Command::StmtSendLongData {
                parameter, data, ..
            }) => {
                backend.long_data(kept, parameter, data);
                statement.open = Open::LongData;
                self.doing = Doing::Nothing;
            }
            Ok(_) | Err(_) => backend.reset_statement(kept),
        }
    }
}

/// Whether an execution carries the types of its parameters.
enum Sent {
    /// It does.
    Here(Types),
    /// They were sent before; where they would stand, behind a flag.
    Before(usize),
    /// It has none, or cannot be read: the server will say so.
    None,
}

fn types_of(code: Code, rest: &[u8], parameters: usize) -> Sent {
    if parameters == 0 {
        return Sent::None;
    }
    let length = parameters.saturating_mul(2);
    let types = |at: usize| {
        let types = rest.get(at..at.saturating_add(length));
        types.map_or(Sent::None, |types| Sent::Here(Types::from_slice(types)))
    };
    if code == Code::StmtBulkExecute {
        return match rest.first() {
            Some(flags) if flags & SEND_TYPES != 0 => types(2),
            Some(_) | None => Sent::None,
        };
    }
    let flag = NULLS_AT.saturating_add(parameters.div_ceil(8));
    match rest.get(flag) {
        Some(1) => types(flag.saturating_add(1)),
        Some(0) => Sent::Before(flag),
        Some(_) | None => Sent::None,
    }
}

/// Puts types where only the flag stood that there are none.
fn insert(rest: &[u8], flag: usize, types: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(rest.len().saturating_add(types.len()));
    out.extend_from_slice(rest.get(..flag).unwrap_or_default());
    out.push(1);
    out.extend_from_slice(types);
    out.extend_from_slice(rest.get(flag.saturating_add(1)..).unwrap_or_default());
    out
}

/// The same execution without the attributes that the backend knows nothing of. One that cannot be
/// read is sent as nothing, which the server refuses.
fn without_attributes(command: &[u8], statement: &Statement, agreed: Capabilities) -> Vec<u8> {
    let mut out = Vec::new();
    let Ok(Command::StmtExecute(command)) = Command::parse(command, agreed) else {
        return out;
    };
    let count = usize::from(statement.parameters);
    let known: Vec<_> = statement
        .types
        .chunks_exact(2)
        .filter_map(|pair| Some(execute::ParameterType(pair.try_into().ok()?)))
        .collect();
    let known = (!known.is_empty()).then_some(known);
    let long = statement.open == Open::LongData;
    let read = execute::parameters(&command, count, agreed, known.as_deref(), |_| long);
    let Ok(mut parameters) = read else {
        return out;
    };
    let types = parameters.types.take().or(known).unwrap_or_default();
    parameters.nulls = parameters
        .nulls
        .get(..count.div_ceil(8))
        .unwrap_or_default();
    let types = types.get(..count).unwrap_or_default();
    let StmtExecute {
        statement: number,
        flags,
        ..
    } = command;
    execute::put_execute(&mut out, number, flags, &parameters, types);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_found_and_put_in() {
        // Flags, a count, NULLs of two parameters, types, values.
        let told = [0, 1, 0, 0, 0, 0, 1, 3, 0, 253, 0, 9];
        let Sent::Here(types) = types_of(Code::StmtExecute, &told, 2) else {
            panic!("types are there");
        };
        assert_eq!(types.as_slice(), [3, 0, 253, 0]);
        let untold = [0, 1, 0, 0, 0, 0, 0, 9];
        let Sent::Before(at) = types_of(Code::StmtExecute, &untold, 2) else {
            panic!("types are not there");
        };
        assert_eq!(insert(&untold, at, &types), told);
        for cut in 0..11 {
            let sent = types_of(Code::StmtExecute, &told[..cut], 2);
            assert!(!matches!(sent, Sent::Here(_)), "{cut}");
        }
        assert!(matches!(types_of(Code::StmtExecute, &[], 0), Sent::None));
        let bulk = [128, 0, 3, 0, 9];
        let sent = types_of(Code::StmtBulkExecute, &bulk, 1);
        assert!(matches!(sent, Sent::Here(types) if types.as_slice() == [3, 0]));
    }
}
