//! Everything about tables.

use std::collections::HashMap;

use rusqlite::{Connection, Row};

use super::error::told;
use super::text::{Token, Tokens};
use super::types;
use crate::adapter::AdapterError;
use crate::adapter::schema::{
    ForeignKey, Generation, Implied, Index, Nullability, TableColumn, TableDetail, TableInfo,
    Trigger, Uniqueness,
};

/// How things were made, by kind and table: name and text.
type Definitions = HashMap<(String, String), Vec<(String, String)>>;

/// Describes tables. What refers to them is looked for in the whole database.
pub(super) fn describe(
    connection: &Connection,
    tables: Vec<TableInfo>,
) -> Result<Vec<TableDetail>, AdapterError> {
    let definitions = definitions(connection)?;
    let keys = foreign_keys(connection)?;
    let of = |kind: &str, table: &str| {
        let found = definitions.get(&(kind.to_owned(), table.to_owned()));
        found.map(Vec::as_slice).unwrap_or_default()
    };
    let mut described = Vec::with_capacity(tables.len());
    for info in tables {
        let name = &info.name;
        let is = |other: &String| other.eq_ignore_ascii_case(name);
        let definition = [of("table", name), of("view", name)]
            .concat()
            .first()
            .map(|(_, sql)| sql.clone())
            .unwrap_or_default();
        let triggers = of("trigger", name)
            .iter()
            .map(|(name, definition)| Trigger {
                name: name.clone(),
                definition: definition.clone(),
            });
        described.push(TableDetail {
            columns: columns(connection, name)?,
            foreign_keys: keys
                .iter()
                .filter(|key| is(&key.from_table))
                .cloned()
                .collect(),
            referenced_by: keys
                .iter()
                .filter(|key| is(&key.to_table))
                .cloned()
                .collect(),
            indexes: indexes(connection, name, of("index", name))?,
            checks: checks(&definition),
            triggers: triggers.collect(),
            definition,
            info,
        });
    }
    Ok(described)
}

fn all<T>(
    connection: &Connection,
    sql: &str,
    parameters: impl rusqlite::Params,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, AdapterError> {
    let mut statement = connection.prepare_cached(sql).map_err(told)?;
    let rows = statement.query_map(parameters, read).map_err(told)?;
    rows.collect::<Result<_, _>>().map_err(told)
}

fn definitions(connection: &Connection) -> Result<Definitions, AdapterError> {
    let sql = "SELECT type, tbl_name, name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL";
    let found = all(connection, sql, [], |row| {
        Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?)))
    })?;
    let mut definitions = Definitions::new();
    for (of, definition) in found {
        definitions.entry(of).or_default().push(definition);
    }
    Ok(definitions)
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<TableColumn>, AdapterError> {
    let sql = "SELECT name, type, \"notnull\", dflt_value, pk, hidden \
               FROM pragma_table_xinfo(?1, 'main') WHERE hidden <> 1 ORDER BY cid";
    all(connection, sql, [table], |row| {
        let declared: String = row.get(1)?;
        let key = usize::try_from(row.get::<_, i64>(4)?).unwrap_or_default();
        let must: i64 = row.get(2)?;
        let hidden: i64 = row.get(5)?;
        Ok(TableColumn {
            name: row.get(0)?,
            kind: types::of_declaration(&declared),
            declared,
            nullability: if must == 0 && key == 0 {
                Nullability::Nullable
            } else {
                Nullability::NotNull
            },
            default: row.get(3)?,
            key: (key > 0).then_some(key),
            generation: match hidden {
                2 => Generation::Virtual,
                3 => Generation::Stored,
                _ => Generation::Given,
            },
        })
    })
}

fn foreign_keys(connection: &Connection) -> Result<Vec<ForeignKey>, AdapterError> {
    let sql = "SELECT m.name, k.id, k.\"table\", k.\"from\", k.\"to\", k.on_update, k.on_delete \
               FROM main.sqlite_schema m, pragma_foreign_key_list(m.name, 'main') k \
               WHERE m.type = 'table' ORDER BY m.name, k.id, k.seq";
    let parts = all(connection, sql, [], |row| {
        let key = ForeignKey {
            from_table: row.get(0)?,
            from_columns: vec![row.get(3)?],
            to_table: row.get(2)?,
            // None: the primary key.
            to_columns: row.get::<_, Option<String>>(4)?.into_iter().collect(),
            on_update: row.get(5)?,
            on_delete: row.get(6)?,
        };
        Ok((row.get::<_, i64>(1)?, key))
    })?;
    let mut keys: Vec<(i64, ForeignKey)> = Vec::new();
    for (id, part) in parts {
        match keys.last_mut() {
            Some((last, key)) if *last == id && key.from_table == part.from_table => {
                key.from_columns.extend(part.from_columns);
                key.to_columns.extend(part.to_columns);
            }
            Some(_) | None => keys.push((id, part)),
        }
    }
    let mut keys: Vec<ForeignKey> = keys.into_iter().map(|(_, key)| key).collect();
    for key in keys.iter_mut().filter(|key| key.to_columns.is_empty()) {
        let mut primary: Vec<TableColumn> = columns(connection, &key.to_table)?;
        primary.retain(|column| column.key.is_some());
        primary.sort_by_key(|column| column.key);
        key.to_columns = primary.into_iter().map(|column| column.name).collect();
    }
    Ok(keys)
}

fn indexes(
    connection: &Connection,
    table: &str,
    definitions: &[(String, String)],
) -> Result<Vec<Index>, AdapterError> {
    let sql = "SELECT name, \"unique\", origin FROM pragma_index_list(?1, 'main') ORDER BY name";
    let listed = all(connection, sql, [table], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, i64>(1)?,
            row.get::<_, String>(2)?,
        ))
    })?;
    let mut indexes = Vec::with_capacity(listed.len());
    for (name, unique, origin) in listed {
        let sql =
            "SELECT name FROM pragma_index_xinfo(?1, 'main') WHERE \"key\" = 1 ORDER BY seqno";
        let columns = all(connection, sql, [&name], |row| {
            row.get::<_, Option<String>>(0)
        })?;
        let definition = definitions.iter().find(|(known, _)| *known == name);
        indexes.push(Index {
            columns: columns
                .into_iter()
                .map(|column| column.unwrap_or_else(|| "(expression)".to_owned()))
                .collect(),
            uniqueness: if unique == 0 {
                Uniqueness::Plain
            } else {
                Uniqueness::Unique
            },
            implied: match origin.as_str() {
                "pk" => Implied::PrimaryKey,
                "u" => Implied::Constraint,
                _ => Implied::No,
            },
            definition: definition.map(|(_, sql)| sql.clone()).unwrap_or_default(),
            name,
        });
    }
    Ok(indexes)
}

/// What stands behind CHECK in a definition, without its parentheses.
fn checks(definition: &str) -> Vec<String> {
    let mut checks = Vec::new();
    let mut tokens = Tokens::of(definition);
    while let Some((_, token)) = tokens.next() {
        if !matches!(token, Token::Word(word) if word.eq_ignore_ascii_case("CHECK")) {
            continue;
        }
        let Some((open, Token::Sign('('))) = tokens.next() else {
            continue;
        };
        let mut depth = 1_usize;
        for (at, token) in tokens.by_ref() {
            match token {
                Token::Sign('(') => depth = depth.saturating_add(1),
                Token::Sign(')') => depth = depth.saturating_sub(1),
                Token::Word(_)
                | Token::Name(_)
                | Token::Text(_)
                | Token::Number(_)
                | Token::Sign(_) => {}
            }
            if depth == 0 {
                let inner = definition
                    .get(open.saturating_add(1)..at)
                    .unwrap_or_default();
                checks.push(inner.trim().to_owned());
                break;
            }
        }
    }
    checks
}
