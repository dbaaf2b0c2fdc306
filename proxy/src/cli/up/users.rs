//! `--user NAME:PASSWORD:RIGHTS`.

use bosdb_policy::{InjectionMode, Rights};
use bosdb_protocol::auth::native;
use bosdb_store::directory::ConsoleGrant;

use crate::cli::up::UpError;
use crate::config::secret::{NoRandomness, derive_verifier, fresh_password, usual_iterations};
use crate::config::{TargetSet, UserConfig, UserProof, all_networks, usual_injection, words};

/// A user of `up`, the password still known because it has to be shown.
pub(super) struct UpUser {
    pub(super) name: String,
    pub(super) password: String,
    pub(super) rights: Rights,
}

impl UpUser {
    /// Reads an argument. The password is between the first colon and the last one, so that it
    /// may hold any; when it is empty one is made.
    pub(super) fn parse(text: &str) -> Result<Self, UpError> {
        let malformed = || UpError::Usage("--user is given as NAME:PASSWORD:RIGHTS".to_owned());
        let (name, rest) = text.split_once(':').ok_or_else(malformed)?;
        let (password, rights) = rest.rsplit_once(':').ok_or_else(malformed)?;
        let rights = words::meaning(rights, words::RIGHTS)
            .map_err(|error| UpError::Usage(format!("the rights of --user {error}")))?;
        if name.is_empty() || name.len() > 63 || name.chars().any(char::is_control) {
            return Err(UpError::Usage("--user has no usable name".to_owned()));
        }
        let password = if password.is_empty() {
            fresh_password()?
        } else {
            password.to_owned()
        };
        Ok(Self {
            name: name.to_owned(),
            password,
            rights,
        })
    }

    /// The users made when none is given.
    pub(super) fn usual() -> Result<Vec<Self>, UpError> {
        let user = |name: &str, rights| -> Result<Self, UpError> {
            Ok(Self {
                name: name.to_owned(),
                password: fresh_password()?,
                rights,
            })
        };
        Ok(vec![
            user("app", Rights::Write)?,
            user("analyst", Rights::Read)?,
        ])
    }

    /// Who may do everything, where that does no harm.
    pub(super) fn administrator() -> Result<Self, UpError> {
        Ok(Self {
            name: "admin".to_owned(),
            password: fresh_password()?,
            rights: Rights::Admin,
        })
    }

    /// The user as the gateway is told of it.
    pub(super) fn to_config(
        &self,
        injection: Option<InjectionMode>,
    ) -> Result<UserConfig, NoRandomness> {
        Ok(UserConfig {
            name: self.name.clone(),
            proof: UserProof::Password(derive_verifier(&self.password, usual_iterations())?),
            mysql_native: native::Verifier::of(self.password.as_bytes()),
            rights: self.rights,
            injection: injection.unwrap_or_else(|| usual_injection(self.rights)),
            targets: TargetSet::All,
            networks: all_networks(),
            admin_console: match self.rights {
                Rights::Read | Rights::Write => ConsoleGrant::None,
                Rights::Admin => ConsoleGrant::Operate,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_may_hold_colons() {
        let user = UpUser::parse("ann:a:b::c:admin").ok().unwrap();
        assert_eq!(user.name, "ann");
        assert_eq!(user.password, "a:b::c");
        assert_eq!(user.rights, Rights::Admin);
    }

    #[test]
    fn an_empty_password_is_made() {
        let one = UpUser::parse("ann::read").ok().unwrap();
        let two = UpUser::parse("ann::read").ok().unwrap();
        assert_eq!(one.password.len(), 24);
        assert_ne!(one.password, two.password);
    }

    #[test]
    fn mistakes_do_not_show_the_password() {
        for text in [
            "ann",
            "ann:hunter2",
            ":hunter2:read",
            "ann:hunter2:reads",
            "a\nb:hunter2:read",
        ] {
            let error = UpUser::parse(text).err().unwrap().to_string();
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
}
