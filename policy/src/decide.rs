//! The judgement: facts in, decision out.

mod dialects;
mod learn;
mod roles;
mod weigh;

use std::sync::Arc;

use crate::decision::{
    Decision, Denial, DenialClass, Effects, Fingerprint, Fired, FiredAction, LiteralUse, Permit,
    RuleId, StatementKind, StatementSummary, Verdict,
};
use crate::injection;
use crate::learning::{Comments, Lesson};
use crate::limits::Exceeded;
use crate::masks;
use crate::profile::Kinds;
use crate::request::{Carrier, Request, Rights, SessionFacts, SubjectClass};
use crate::rules::RuleSet;
use crate::rules::catalogue;
use crate::skeleton::{self, Bytes, Scratch, Shape, Trailing};
use crate::sql::{self, Facts, Finding, Unreadable};
use crate::tree::Statement;

/// Judges a text. Total: whatever the bytes, there is a decision.
pub fn decide(rules: &RuleSet, request: &Request<'_>) -> Decision {
    let mut scratch = Scratch::default();
    match write_skeleton(rules, request, &[], &mut scratch) {
        Ok(()) => judge(rules, request, &scratch),
        Err(decision) => *decision,
    }
}

/// Checks the encoding and the bounds and writes `header` and the skeleton.
pub(crate) fn write_skeleton(
    rules: &RuleSet,
    request: &Request<'_>,
    header: &[u8],
    scratch: &mut Scratch,
) -> Result<(), Box<Decision>> {
    if request.sql.len() > rules.limits().bytes {
        return Err(Box::new(exceeded(rules, request, Exceeded::Bytes)));
    }
    match scratch.load(request.sql) {
        Bytes::Plain => {}
        Bytes::Any => {
            text_of(rules, request)?;
        }
    }
    skeleton::write(request.sql, request.facts, rules.limits(), header, scratch)
        .map_err(|bound| Box::new(exceeded(rules, request, bound)))
}

/// The text, when it is UTF-8 without NUL.
fn text_of<'a>(rules: &RuleSet, request: &Request<'a>) -> Result<&'a str, Box<Decision>> {
    let detail = match std::str::from_utf8(request.sql) {
        Ok(text) => match text.find('\0') {
            None => return Ok(text),
            Some(at) => bad_bytes(request.sql, at, Some(1)),
        },
        Err(error) => bad_bytes(request.sql, error.valid_up_to(), error.error_len()),
    };
    let refusal = refused_unread(rules, request, catalogue::ENCODING, &detail);
    Err(Box::new(refusal))
}

/// `0xe9 0x20`, as the server names them.
fn bad_bytes(sql: &[u8], at: usize, len: Option<usize>) -> String {
    let len = len.unwrap_or(1).max(1);
    let bytes = sql.get(at..).unwrap_or_default().iter().take(len);
    let words: Vec<String> = bytes.map(|byte| format!("0x{byte:02x}")).collect();
    words.join(" ")
}

fn exceeded(rules: &RuleSet, request: &Request<'_>, bound: Exceeded) -> Decision {
    let limits = rules.limits();
    let detail = match bound {
        Exceeded::Bytes => format!("more than {} bytes", limits.bytes),
        Exceeded::Tokens => format!("more than {} tokens", limits.tokens),
        Exceeded::Nesting => format!("parentheses nested more than {} deep", limits.nesting),
        Exceeded::Depth => format!("expression nested more than {} deep", limits.depth),
        Exceeded::Work => "too many deeply nested expressions".to_owned(),
        Exceeded::Operator => "an operator of more than 63 characters".to_owned(),
    };
    refused_unread(rules, request, catalogue::LIMIT, &detail)
}

/// A refusal of a text that was not read.
fn refused_unread(rules: &RuleSet, request: &Request<'_>, id: RuleId, detail: &str) -> Decision {
    let facts = Facts {
        statements: vec![UNREAD],
        carries_secret: true,
        literals_inspected: true,
        ..Facts::default()
    };
    let verdict = Verdict::Deny(denial(id, detail, None));
    let fired = vec![Fired {
        rule: id,
        action: FiredAction::Refused,
    }];
    assemble(rules, request, facts, Fingerprint(0), fired, verdict)
}

const UNREAD: StatementSummary = StatementSummary {
    kind: StatementKind::Unknown,
    name: "UNKNOWN",
};

/// Judges a text whose skeleton is written.
pub(crate) fn judge(rules: &RuleSet, request: &Request<'_>, scratch: &Scratch) -> Decision {
    let sql = match text_of(rules, request) {
        Ok(sql) => sql,
        Err(decision) => return *decision,
    };
    let shape = scratch.shape();
    let fingerprint = skeleton::fingerprint(scratch.skeleton());
    let session = match request.facts {
        SessionFacts::Postgres(session) => session,
        SessionFacts::MySql(_) | SessionFacts::Sqlite => {
            return dialects::judge(rules, request, shape, fingerprint);
        }
    };
    let read = sql::read(
        sql,
        session,
        shape.depth,
        rules.functions(),
        |mut facts, tree| {
            facts.carries_secret |= skeleton::words_mention_secret(request.sql, request.facts);
            judge_read(rules, request, facts, tree, shape, fingerprint)
        },
    );
    match read {
        Ok(decision) => decision,
        Err(unreadable) => unread(rules, request, unreadable, fingerprint),
    }
}

/// Judges a text that was read.
fn judge_read(
    rules: &RuleSet,
    request: &Request<'_>,
    mut facts: Facts,
    tree: &[Statement],
    shape: Shape,
    fingerprint: Fingerprint,
) -> Decision {
    facts.carries_secret |= shape.secret;
    facts.comments = Comments {
        trailing: shape.trailing != Trailing::None,
        remains: matches!(shape.trailing, Trailing::Remains | Trailing::Quote),
        glued: shape.glued_comment,
    };
    if facts.statements.len() != shape.statements {
        facts.findings.insert(0, place(catalogue::PARSE_COUNT, ""));
        facts.unknown = true;
    }
    let injection = injection::examine(tree, shape, request.sql, request.facts);
    facts.literals_inspected |= injection.literals_inspected;
    facts.findings.extend(injection.findings);
    judge_parts(&mut facts, request);
    conclude(rules, request, facts, Some(tree), fingerprint)
}

/// What follows from how the statements came, and from those that are not understood.
fn judge_parts(facts: &mut Facts, request: &Request<'_>) {
    if request.carrier == Carrier::Parse && facts.statements.len() > 1 {
        facts.findings.insert(0, place(catalogue::PARSE_MANY, ""));
    }
    if facts.unknown {
        facts.findings.push(place(catalogue::PARSE_UNKNOWN, ""));
        facts.statements.push(UNREAD);
    }
    execute_kind(facts, request.class.rights);
}

/// Weighs what was found in a text. Without a tree which columns are used is not known.
pub(crate) fn conclude(
    rules: &RuleSet,
    request: &Request<'_>,
    mut facts: Facts,
    tree: Option<&[Statement]>,
    fingerprint: Fingerprint,
) -> Decision {
    match (request.catalogue, tree) {
        (Some(catalogue), Some(tree)) => {
            masks::judge(&mut facts, tree, catalogue, rules.functions());
        }
        (None, _) if rules.profile(request.class.profile).masks.is_empty() => {}
        (None, _) | (Some(_), None) => facts.findings.push(place(catalogue::MASK_BLIND, "")),
    }
    rights_finding(&mut facts, request.class.rights);
    let profile = rules.profile(request.class.profile);
    roles::find(profile, request.class.rights, tree, &mut facts);
    let (mut fired, refusal, score) = weigh::weigh(rules, request, tree, &facts);
    let lesson = learn::learn(profile, request, tree, facts.comments, score);
    let verdict = match (refusal, &lesson) {
        (Some(finding), _) => {
            let at = finding.at.map(|at| characters_before(request.sql, at));
            Verdict::Deny(denial(finding.rule, &finding.detail, at))
        }
        (
            None,
            Some(Lesson {
                refusal: Some((rule, detail)),
                ..
            }),
        ) => Verdict::Deny(denial(*rule, detail, None)),
        (None, _) => Verdict::Allow(Permit::new()),
    };
    fired.extend(lesson.iter().flat_map(|lesson| &lesson.fired));
    Decision {
        observation: lesson.map(|lesson| Arc::new(lesson.observation)),
        ..assemble(rules, request, facts, fingerprint, fired, verdict)
    }
}

/// A command that is no text, as a request.
fn without_text(class: SubjectClass) -> Request<'static> {
    Request {
        sql: &[],
        facts: SessionFacts::default(),
        class,
        carrier: Carrier::Parse,
        catalogue: None,
    }
}

/// Weighs what was found in a command that is no text.
pub(crate) fn conclude_command(
    rules: &RuleSet,
    class: SubjectClass,
    facts: Facts,
    fingerprint: Fingerprint,
) -> Decision {
    conclude(rules, &without_text(class), facts, None, fingerprint)
}

/// A refusal of a command that was not read.
pub(crate) fn refused_command(
    rules: &RuleSet,
    class: SubjectClass,
    id: RuleId,
    detail: &str,
) -> Decision {
    refused_unread(rules, &without_text(class), id, detail)
}

fn place(rule: RuleId, detail: &str) -> Finding {
    Finding {
        rule,
        detail: Box::from(detail),
        at: None,
    }
}

/// Position of a byte as the protocol counts it: in characters, from 1.
fn characters_before(sql: &[u8], at: usize) -> u32 {
    let before = sql.get(..at).unwrap_or(sql);
    // What begins a character in UTF-8, which the text was found to be.
    let before = before.iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}

/// EXECUTE does what the session prepared: a read for those who can prepare only reads.
fn execute_kind(facts: &mut Facts, rights: Rights) {
    let executes = facts
        .prepared
        .iter()
        .any(|used| matches!(used, crate::decision::PreparedUse::Execute(_)));
    if executes && rights != Rights::Read {
        for summary in &mut facts.statements {
            if summary.name == "EXECUTE" || summary.name == "EXPLAIN" {
                summary.kind = summary.kind.max(StatementKind::Write);
            }
        }
    }
}

/// The net under the rules: a kind that a subject has no business with is refused even when no
/// rule had a word for it.
fn rights_finding(facts: &mut Facts, rights: Rights) {
    let refused = facts
        .statements
        .iter()
        .copied()
        .find(|summary| match summary.kind {
            StatementKind::Empty
            | StatementKind::Read
            | StatementKind::Transaction
            | StatementKind::Session => false,
            StatementKind::Write
            | StatementKind::Ddl
            | StatementKind::Procedure
            | StatementKind::Admin => rights == Rights::Read,
            StatementKind::Unknown => true,
        });
    if let Some(summary) = refused {
        let rule = if summary.kind == StatementKind::Unknown {
            catalogue::PARSE_UNKNOWN
        } else {
            catalogue::RO_KIND
        };
        add_unless_covered(facts, rule, summary.name);
    }
    let admin = facts
        .statements
        .iter()
        .copied()
        .find(|summary| summary.kind == StatementKind::Admin);
    if let Some(summary) = admin {
        add_unless_covered(facts, catalogue::ADMIN_SYSTEM, summary.name);
    }
}

/// Adds a general finding where no particular one refuses the same subjects.
fn add_unless_covered(facts: &mut Facts, id: RuleId, detail: &'static str) {
    let applies = |id: RuleId| catalogue::rule(id).map(|rule| rule.applies);
    let wanted = applies(id);
    if !facts
        .findings
        .iter()
        .any(|found| applies(found.rule) == wanted)
    {
        facts.findings.push(place(id, detail));
    }
}

/// A text that does not parse: for administrators the server answers itself, for everybody else
/// we answer as it would.
fn unread(
    rules: &RuleSet,
    request: &Request<'_>,
    unreadable: Unreadable,
    fingerprint: Fingerprint,
) -> Decision {
    let (id, detail, at) = match unreadable {
        Unreadable::Syntax { message, at } => (catalogue::PARSE, message, at),
        Unreadable::TooDeep => (
            catalogue::LIMIT,
            "expression nested too deep to be read".to_owned(),
            None,
        ),
        Unreadable::Broken => (catalogue::PARSE_UNKNOWN, String::new(), None),
    };
    let facts = Facts {
        statements: vec![UNREAD],
        effects: Effects::OPAQUE_CODE.union(Effects::UNTRACKED_SETTING),
        carries_secret: true,
        // Whether a text parses may depend on its literals.
        literals_inspected: true,
        ..Facts::default()
    };
    let administers = request.class.rights == Rights::Admin
        && request.catalogue.is_none()
        && rules
            .profile(request.class.profile)
            .kinds
            .contains(Kinds::ADMIN);
    let forwarded = administers && id != catalogue::LIMIT;
    let action = if forwarded {
        FiredAction::Noted
    } else {
        FiredAction::Refused
    };
    let verdict = if forwarded {
        Verdict::Allow(Permit::new())
    } else {
        let at = at.map(|at| characters_before(request.sql, at));
        Verdict::Deny(denial(id, &detail, at))
    };
    let fired = vec![Fired { rule: id, action }];
    assemble(rules, request, facts, fingerprint, fired, verdict)
}

fn denial(id: RuleId, detail: &str, position: Option<u32>) -> Denial {
    let rule = catalogue::rule(id);
    Denial {
        class: rule.map_or(DenialClass::Forbidden, |rule| rule.class),
        rule: id,
        message: rule
            .map_or("{}", |rule| rule.message)
            .replace("{}", detail)
            .into_boxed_str(),
        hint: Box::from(rule.map_or("", |rule| rule.hint)),
        position,
    }
}

fn assemble(
    rules: &RuleSet,
    request: &Request<'_>,
    facts: Facts,
    fingerprint: Fingerprint,
    fired: Vec<Fired>,
    verdict: Verdict,
) -> Decision {
    Decision {
        verdict,
        kind: facts.kind(),
        statements: facts.statements.into_boxed_slice(),
        tables: facts.tables.into_boxed_slice(),
        functions: facts.functions.into_boxed_slice(),
        fired: fired.into_boxed_slice(),
        effects: facts.effects,
        released: facts.released,
        settings: facts.settings.into_boxed_slice(),
        prepared: facts.prepared.into_boxed_slice(),
        cursors: facts.cursors.into_boxed_slice(),
        masks: facts.masks,
        fingerprint,
        literals: if facts.literals_inspected {
            LiteralUse::Inspected
        } else {
            LiteralUse::Ignored
        },
        carries_secret: facts.carries_secret,
        generation: rules.generation(),
        rights: request.class.rights,
        observation: None,
    }
}
