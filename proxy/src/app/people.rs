//! What a user's roles come to on a target.
//!
//! What roles allow adds up: kinds of statements, lists of tables. What they restrict holds
//! together: every denial, and of several bounds the tightest. The user's rights are the ceiling of
//! all. An application is one more restriction; it allows nothing.

use std::collections::HashMap;
use std::sync::Arc;

use bosdb_gateway::bounds::{Bounds, Entitled, Entitlement};
use bosdb_policy::masks::Masks;
use bosdb_policy::{
    AccessRules, AllRows, Habit, InjectionMode, InjectionSettings, Kinds, Pattern, Profile,
    Profiles, Rights, SubjectClass, TableRules,
};

use crate::config::policies::{Application, PolicyFile, Restrictions, Role};
use crate::config::{TargetConfig, UserConfig};

/// A user on a target.
pub(crate) struct Who<'a> {
    pub(crate) user: &'a UserConfig,
    pub(crate) target: &'a TargetConfig,
    /// The target's name without the database.
    pub(crate) granted_as: &'a str,
}

/// What a user's roles come to, before it has a number.
pub(crate) struct Sum {
    pub(crate) rights: Rights,
    pub(crate) profile: Profile,
    pub(crate) bounds: Bounds,
}

impl<'a> Who<'a> {
    fn roles(&self, file: &'a PolicyFile) -> Vec<&'a Role> {
        let holds = |role: &&Role| {
            let (user, target) = (&self.user.name, &self.target.name);
            role.holders.include(user, target, self.granted_as)
        };
        file.roles.iter().filter(holds).collect()
    }

    fn applications(&self, file: &'a PolicyFile) -> impl Iterator<Item = &'a Application> {
        file.applications.iter().filter(|application| {
            let (user, target) = (&self.user.name, &self.target.name);
            application.holders.include(user, target, self.granted_as)
        })
    }

    /// What the user's roles come to, for an application of this name; `None`: it has no roles and
    /// is held to nothing.
    pub(crate) fn sum(&self, file: &PolicyFile, application: Option<&str>) -> Option<Sum> {
        let held = application.and_then(|name| {
            let mut applications = self.applications(file);
            applications.find(|application| application.name.fits(name))
        });
        let roles = self.roles(file);
        if roles.is_empty() && held.is_none() {
            return None;
        }
        Some(self.add_up(&roles, held))
    }

    /// Everything that can become of the user, by application.
    fn all(&self, file: &'a PolicyFile, profiles: &mut Profiles) -> Option<Entitled> {
        let roles = self.roles(file);
        let applications: Vec<_> = self.applications(file).collect();
        if roles.is_empty() && applications.is_empty() {
            return None;
        }
        let mut entitle = |held: Option<&Application>| {
            let sum = self.add_up(&roles, held);
            Entitlement {
                class: SubjectClass {
                    rights: sum.rights,
                    profile: profiles.add(sum.profile),
                },
                bounds: Arc::new(sum.bounds),
            }
        };
        Some(Entitled {
            usual: entitle(None),
            applications: applications
                .iter()
                .map(|application| (application.name.clone(), entitle(Some(application))))
                .collect(),
        })
    }

    fn add_up(&self, roles: &[&Role], held: Option<&Application>) -> Sum {
        let granted = Kinds::of(self.user.rights);
        let by_roles = roles
            .iter()
            .fold(Kinds::NONE, |kinds, role| kinds.union(role.kinds));
        // Without roles the rights say what is allowed.
        let by_roles = if roles.is_empty() { granted } else { by_roles };
        let by_application = held.and_then(|held| held.kinds).unwrap_or(Kinds::ALL);
        let kinds = granted.intersection(by_roles).intersection(by_application);
        let restrictions: Vec<&Restrictions> = roles
            .iter()
            .map(|role| &role.restrictions)
            .chain(held.map(|held| &held.restrictions))
            .collect();
        let names: Vec<&str> = roles
            .iter()
            .map(|role| role.name.as_str())
            .chain(held.map(|held| held.written.as_str()))
            .collect();
        let name = names.join(", ").into_boxed_str();
        let tables = tables(roles, &restrictions);
        let search_path = tables.as_ref().and_then(|rules| rules.search_path.clone());
        let statement_timeout = tightest(&restrictions, |one| one.statement_timeout);
        Sum {
            rights: self.user.rights.min(kinds.rights()),
            profile: Profile {
                name: name.clone(),
                kinds,
                injection: self.injection(&restrictions),
                tables,
                masks: Masks::new(
                    restrictions
                        .iter()
                        .flat_map(|one| one.masks.iter().cloned()),
                ),
                learning: None,
                all_rows: restrictions
                    .iter()
                    .map(|one| one.all_rows)
                    .max()
                    .unwrap_or(AllRows::Off),
                statement_timeout,
            },
            bounds: Bounds {
                roles: name,
                hours: restrictions
                    .iter()
                    .filter_map(|one| one.hours.clone())
                    .collect(),
                networks: restrictions
                    .iter()
                    .filter_map(|one| one.networks.clone())
                    .collect(),
                rows: tightest(&restrictions, |one| one.max_rows),
                bytes: tightest(&restrictions, |one| one.max_bytes),
                statement_timeout,
                rate: restrictions
                    .iter()
                    .filter_map(|one| one.rate)
                    .reduce(|one, other| one.tightest(other)),
                search_path,
            },
        }
    }

    /// The strictest mode that a role names, or the user's own; the lowest thresholds, or the
    /// target's.
    fn injection(&self, restrictions: &[&Restrictions]) -> InjectionSettings {
        let policy = &self.target.policy;
        let strictness = |mode: &InjectionMode| match mode {
            InjectionMode::Off => 0,
            InjectionMode::Monitor => 1,
            InjectionMode::Enforce => 2,
            InjectionMode::Strict => 3,
        };
        let mode = restrictions
            .iter()
            .filter_map(|one| one.injection)
            .max_by_key(strictness);
        let block =
            tightest(restrictions, |one| one.block_threshold).unwrap_or(policy.block_threshold);
        let alert =
            tightest(restrictions, |one| one.alert_threshold).unwrap_or(policy.alert_threshold);
        InjectionSettings {
            mode: mode.unwrap_or(self.user.injection),
            block,
            alert: alert.min(block),
            // Where roles differ, what counts more.
            habit: restrictions
                .iter()
                .filter_map(|one| one.habit)
                .max_by_key(|habit| *habit == Habit::Parameters)
                .unwrap_or_default(),
        }
    }
}

/// What the roles of every user come to on a target.
pub(crate) fn people(
    file: Option<&PolicyFile>,
    users: &[UserConfig],
    target: &TargetConfig,
    granted_as: &str,
    profiles: &mut Profiles,
) -> HashMap<Box<str>, Entitled> {
    let mut people = HashMap::new();
    for user in users {
        let user = user.on(&target.name, granted_as);
        let who = Who {
            user: &user,
            target,
            granted_as,
        };
        if let Some(entitled) = file.and_then(|file| who.all(file, profiles)) {
            people.insert(Box::from(user.name.as_str()), entitled);
        }
    }
    people
}

fn tightest<T: Ord>(
    restrictions: &[&Restrictions],
    bound: impl Fn(&Restrictions) -> Option<T>,
) -> Option<T> {
    restrictions.iter().filter_map(|one| bound(one)).min()
}

/// Lists of tables add up, denials too; `search_path` is kept at what all roles that keep it have
/// in common.
fn tables(roles: &[&Role], restrictions: &[&Restrictions]) -> Option<TableRules> {
    let allow = |kinds: Kinds, list: fn(&Role) -> &Option<Vec<Pattern>>| {
        let lists: Option<Vec<&Vec<Pattern>>> = roles
            .iter()
            .filter(|role| role.kinds != role.kinds.without(kinds))
            .map(|role| list(role).as_ref())
            .collect();
        // One of them without a list opens every table.
        lists
            .filter(|_| !roles.is_empty())
            .map(|lists| lists.into_iter().flatten().cloned().collect::<Vec<_>>())
    };
    let changes = Kinds::WRITE.union(Kinds::DDL);
    let deny = |list: fn(&Restrictions) -> &Vec<Pattern>| {
        restrictions
            .iter()
            .flat_map(|one| list(one))
            .cloned()
            .collect()
    };
    let read = AccessRules {
        allow: allow(Kinds::READ, |role| &role.read),
        deny: deny(|one| &one.deny_read),
    };
    let write = AccessRules {
        allow: allow(changes, |role| &role.write),
        deny: deny(|one| &one.deny_write),
    };
    let search_path = roles
        .iter()
        .filter_map(|role| role.search_path.clone())
        .reduce(|one, other| one.into_iter().filter(|s| other.contains(s)).collect());
    let rules = TableRules {
        read,
        write,
        search_path,
    };
    // No role that changes anything makes an empty list, which is no rule of its own.
    let any = rules.read.allow.is_some()
        || rules
            .write
            .allow
            .as_ref()
            .is_some_and(|list| !list.is_empty())
        || !rules.read.deny.is_empty()
        || !rules.write.deny.is_empty()
        || rules.search_path.is_some()
        || roles.iter().any(|role| role.write.is_some());
    any.then_some(rules)
}

#[cfg(test)]
mod tests;
