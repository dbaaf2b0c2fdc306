//! What one line of a script says.

use std::collections::BTreeMap;

use serde_json::Value;

use super::command::{self, Bound, Parameter, Types};
use super::compare::Detail;
use super::link::Link;
use super::login::answer;
use super::reply::Shape;
use super::wish::{Wish, wish};
use crate::support::script::{bytes, hex, text};

#[derive(Clone)]
pub(crate) struct Step {
    pub(super) connection: String,
    pub(super) detail: Detail,
    pub(super) action: Action,
}

#[derive(Clone)]
pub(super) enum Action {
    /// Log in.
    Connect(Wish),
    /// A command, and its reply unless it is part of a pipeline.
    Send(Request),
    /// What the next LOAD DATA LOCAL is given.
    File(Vec<u8>),
    /// What follows goes in one write.
    Pipeline,
    End,
    Raw(Vec<u8>),
    /// Read a reply to something raw.
    Read(Shape),
    UntilClosed,
    /// Close the socket without a word.
    Drop,
}

/// A command.
#[derive(Clone)]
pub(super) struct Request {
    pub(super) content: Content,
    pub(super) shape: Shape,
}

/// What a command says, before it is known which ids the server gave.
#[derive(Clone)]
pub(super) enum Content {
    Plain(Vec<u8>),
    /// A text in which `${id}` and `${id:b}` stand for the ids of connections.
    Text(u8, Vec<u8>),
    Execute {
        statement: Statement,
        flags: u8,
        parameters: Vec<Parameter>,
        types: Types,
    },
    /// An execution without parameters whose layout is the longer of two.
    Odd(Statement),
    LongData(Statement, u16, Vec<u8>),
    Fetch(Statement, u32),
    OfStatement(u8, Statement),
    /// An array execution: the statement, and all that follows its id.
    Bulk(Statement, Vec<u8>),
    Kill(String),
    ChangeUser {
        user: Option<String>,
        password: Option<String>,
        database: String,
        collation: u16,
    },
}

/// Which statement.
#[derive(Clone, Copy)]
pub(super) enum Statement {
    /// The n-th that the connection prepared.
    Nth(usize),
    Id(u32),
}

impl Statement {
    fn parse(text: &str) -> Result<Self, String> {
        if text == "last" {
            return Ok(Self::Id(u32::MAX));
        }
        if let Some(id) = text.strip_prefix('#') {
            return id.parse().map(Self::Id).map_err(|_| "not an id".to_owned());
        }
        text.parse()
            .map(Self::Nth)
            .map_err(|_| format!("not a statement: {text}"))
    }

    fn id(self, statements: &[u32]) -> u32 {
        match self {
            Self::Nth(n) => *statements.get(n - 1).unwrap_or(&777_777),
            Self::Id(id) => id,
        }
    }
}

impl Request {
    /// The command's payload.
    pub(super) fn payload(
        &self,
        statements: &[u32],
        ids: &BTreeMap<String, u32>,
        own: &str,
        link: &Link,
    ) -> Vec<u8> {
        match &self.content {
            Content::Plain(payload) => payload.clone(),
            Content::Text(code, text) => command::command(*code, &with_ids(text, ids, own)),
            Content::Execute {
                statement,
                flags,
                parameters,
                types,
            } => command::execute(statement.id(statements), *flags, parameters, *types),
            Content::Odd(statement) => {
                let plain = command::execute(statement.id(statements), 0, &[], Types::Told);
                [&plain[..], &[1]].concat()
            }
            Content::LongData(statement, parameter, bytes) => {
                command::long_data(statement.id(statements), *parameter, bytes)
            }
            Content::Fetch(statement, rows) => command::fetch(statement.id(statements), *rows),
            Content::OfStatement(code, statement) => {
                command::of_statement(*code, statement.id(statements))
            }
            Content::Bulk(statement, rest) => {
                let id = statement.id(statements).to_le_bytes();
                command::command(command::STMT_BULK_EXECUTE, &[&id[..], rest].concat())
            }
            Content::Kill(name) => {
                let id = ids.get(name).copied().unwrap_or_default();
                command::command(command::PROCESS_KILL, &id.to_le_bytes())
            }
            Content::ChangeUser {
                user,
                password,
                database,
                collation,
            } => {
                let user = user.as_deref().unwrap_or(&link.user);
                let password = password.as_deref().unwrap_or(&link.password);
                let plugin = link.plugin.as_str();
                let data = answer(plugin, password, &link.scramble);
                command::change_user(user, &data, database, *collation, plugin)
            }
        }
    }
}

/// A text with the ids of connections filled in.
fn with_ids(text: &[u8], ids: &BTreeMap<String, u32>, own: &str) -> Vec<u8> {
    let Ok(shown) = std::str::from_utf8(text) else {
        return text.to_vec();
    };
    if !shown.contains("${id") {
        return text.to_vec();
    }
    let mut filled = shown.to_owned();
    for (name, id) in ids {
        if name == own {
            filled = filled.replace("${id}", &id.to_string());
        }
        filled = filled.replace(&format!("${{id:{name}}}"), &id.to_string());
    }
    filled.into_bytes()
}

pub(super) fn action(line: &str) -> Result<Action, String> {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    let rest = rest.trim();
    let send = |content, shape| Ok(Action::Send(Request { content, shape }));
    let plain =
        |code: u8, body: Vec<u8>, shape| send(Content::Plain(command::command(code, &body)), shape);
    let words: Vec<&str> = rest.split_whitespace().collect();
    let word = |at: usize| words.get(at).copied().ok_or("a word is missing".to_owned());
    let statement = || Statement::parse(word(0)?);
    let number = |at: usize| word(at)?.parse::<u32>().map_err(|error| error.to_string());
    match verb {
        "connect" => wish(rest).map(Action::Connect),
        "Query" => send(Content::Text(command::QUERY, text(rest)?), Shape::Results),
        "Prepare" => {
            let content = Content::Text(command::STMT_PREPARE, text(rest)?);
            send(content, Shape::Prepared)
        }
        "Execute" => execute(rest),
        // Some drivers put the byte for the types where no parameter is.
        "ExecuteOdd" => {
            let content = Content::Odd(statement()?);
            send(content, Shape::Results)
        }
        "LongData" => {
            let (head, content) = after_words(rest, 2)?;
            let parameter = u16::try_from(number(1)?).map_err(|e| e.to_string())?;
            let _ = head;
            let content = Content::LongData(statement()?, parameter, bytes(&json(content)?)?);
            send(content, Shape::Nothing)
        }
        "Bulk" => {
            let (_, content) = after_words(rest, 1)?;
            let content = Content::Bulk(statement()?, bytes(&json(content)?)?);
            send(content, Shape::Results)
        }
        "Fetch" => send(Content::Fetch(statement()?, number(1)?), Shape::Rows),
        "Reset" => {
            let content = Content::OfStatement(command::STMT_RESET, statement()?);
            send(content, Shape::Single)
        }
        "Close" => {
            let content = Content::OfStatement(command::STMT_CLOSE, statement()?);
            send(content, Shape::Nothing)
        }
        "InitDb" => plain(command::INIT_DB, text(rest)?, Shape::Single),
        "FieldList" => {
            let (table, wild) = rest.split_once(' ').unwrap_or((rest, ""));
            let body = [table.as_bytes(), &[0], wild.as_bytes()].concat();
            plain(command::FIELD_LIST, body, Shape::Fields)
        }
        "Statistics" => plain(command::STATISTICS, Vec::new(), Shape::Single),
        "Ping" => plain(command::PING, Vec::new(), Shape::Single),
        "Quit" => plain(command::QUIT, Vec::new(), Shape::Nothing),
        "SetOption" => {
            let option = u16::try_from(number(0)?).map_err(|error| error.to_string())?;
            let body = option.to_le_bytes().to_vec();
            plain(command::SET_OPTION, body, Shape::Single)
        }
        "ResetConnection" => plain(command::RESET_CONNECTION, Vec::new(), Shape::Single),
        "ChangeUser" => change_user(rest),
        "Kill" => send(Content::Kill(word(0)?.to_owned()), Shape::Single),
        "Command" => {
            let code = hex(word(0)?)?;
            let body = words.get(1).map_or(Ok(Vec::new()), |body| hex(body))?;
            plain(code[0], body, Shape::Single)
        }
        "File" => Ok(Action::File(bytes(&json(rest)?)?)),
        "pipeline" => Ok(Action::Pipeline),
        "end" => Ok(Action::End),
        "Raw" => Ok(Action::Raw(hex(rest)?)),
        "read" => Ok(Action::Read(Shape::Single)),
        "closed" => Ok(Action::UntilClosed),
        "drop" => Ok(Action::Drop),
        _ => Err("unknown step".to_owned()),
    }
}

/// `N {"flags", "values", "types"}`.
fn execute(rest: &str) -> Result<Action, String> {
    let (statement, rest) = rest.split_once(' ').unwrap_or((rest, "{}"));
    let object = json(rest)?;
    let none = Vec::new();
    let values = object["values"].as_array().unwrap_or(&none);
    let parameters: Result<Vec<_>, _> = values.iter().map(parameter).collect();
    let flags = object["flags"].as_u64().unwrap_or_default();
    let types = match object["types"].as_str() {
        None => Types::Told,
        Some("as before") => Types::AsBefore,
        Some(other) => return Err(format!("types: {other}")),
    };
    let content = Content::Execute {
        statement: Statement::parse(statement)?,
        flags: u8::try_from(flags).map_err(|error| error.to_string())?,
        parameters: parameters?,
        types,
    };
    let shape = Shape::Results;
    Ok(Action::Send(Request { content, shape }))
}

fn parameter(value: &Value) -> Result<Parameter, String> {
    Ok(match value {
        Value::Null => Parameter::NULL,
        Value::Number(number) => match number.as_i64() {
            Some(number) => Parameter::number(number),
            None => Parameter::double(number.as_f64().ok_or("a number")?),
        },
        Value::String(text) => Parameter::text(text.as_bytes()),
        Value::Object(object) if object.contains_key("sent") => Parameter::sent(),
        Value::Object(object) if object.contains_key("kind") => {
            let kind = object["kind"].as_u64().ok_or("kind is a number")?;
            Parameter {
                kind: u16::try_from(kind).map_err(|error| error.to_string())?,
                value: Bound::Bytes(bytes(&object["bytes"])?),
            }
        }
        other => Parameter::text(&bytes(other)?),
    })
}

fn change_user(rest: &str) -> Result<Action, String> {
    let object = json(if rest.is_empty() { "{}" } else { rest })?;
    let word = |key: &str| object[key].as_str().unwrap_or_default().to_owned();
    let collation = object["collation"].as_u64().unwrap_or(45);
    let content = Content::ChangeUser {
        user: object["user"].as_str().map(str::to_owned),
        password: object["password"].as_str().map(str::to_owned),
        database: word("database"),
        collation: u16::try_from(collation).map_err(|error| error.to_string())?,
    };
    let shape = Shape::Authentication;
    Ok(Action::Send(Request { content, shape }))
}

/// The first words and what comes behind them.
fn after_words(text: &str, count: usize) -> Result<(&str, &str), String> {
    let mut at = 0;
    for _ in 0..count {
        let word = text[at..].find(' ').ok_or("a word is missing")?;
        at += word + 1;
    }
    Ok(text.split_at(at))
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}
