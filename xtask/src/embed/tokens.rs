//! Which of our custom properties follow one of the host's: the part of our look that a host may choose.

/// A property of ours that follows.
pub(super) struct Follower {
    pub(super) name: &'static str,
    /// Tokens of the host without their beginning, the first that is set counts.
    tokens: &'static [&'static str],
    /// What it is without a host's, where that is not what the stylesheet says.
    otherwise: Option<&'static str>,
}

/// How the names of all tokens begin.
const PREFIX: &str = "--partner-admin-";

pub(super) const FOLLOWERS: &[Follower] = &[
    follows("--font", &["font-family"]),
    follows("--colorBrandBackground", &["accent"]),
    follows("--colorBrandBackgroundHover", &["accent-hover", "accent"]),
    follows("--colorBrandBackgroundPressed", &["accent-pressed", "accent-hover", "accent"]),
    follows("--colorCompoundBrandBackground", &["accent"]),
    follows("--colorCompoundBrandStroke", &["accent"]),
    follows("--colorBrandStroke2", &["accent"]),
    follows("--colorBrandBackground2", &["accent-subtle"]),
    follows("--colorBrandBackground2Hover", &["accent-subtle"]),
    follows("--colorNeutralForegroundOnBrand", &["on-accent"]),
    follows("--colorBrandForeground2", &["link"]),
    follows("--colorBrandForegroundLink", &["link"]),
    follows("--colorBrandForegroundLinkHover", &["link-hover", "link"]),
    follows("--chrome", &["background"]),
    follows("--surface", &["surface"]),
    follows("--colorNeutralBackground1", &["surface-raised"]),
    follows("--colorNeutralBackground1Hover", &["surface-hover"]),
    follows("--colorNeutralBackground3Hover", &["surface-hover"]),
    follows("--colorNeutralForeground1", &["text"]),
    follows("--colorNeutralForeground2", &["text"]),
    follows("--colorNeutralForeground2Hover", &["text"]),
    follows("--colorNeutralForeground3", &["text-muted"]),
    follows("--line", &["line"]),
    follows("--colorNeutralStroke1", &["line"]),
    follows("--control-border", &["control-line"]),
    follows("--colorStrokeFocus2", &["focus"]),
    follows("--colorStatusSuccessForeground1", &["success"]),
    follows("--colorStatusSuccessBorder1", &["success"]),
    follows("--colorStatusWarningForeground1", &["warning"]),
    follows("--colorStatusWarningForeground2", &["warning"]),
    follows("--colorStatusWarningBorder1", &["warning"]),
    follows("--colorStatusWarningBorderActive", &["warning"]),
    follows("--colorStatusDangerForeground1", &["danger"]),
    follows("--colorStatusDangerForeground2", &["danger"]),
    follows("--colorStatusDangerBorder1", &["danger"]),
    follows("--radius", &["radius"]),
    follows("--gutter", &["gutter"]),
    // There is no bar of ours; the host's own may lie over what is sticky.
    Follower { name: "--app-bar", tokens: &["sticky-top"], otherwise: Some("0px") },
];

const fn follows(name: &'static str, tokens: &'static [&'static str]) -> Follower {
    Follower { name, tokens, otherwise: None }
}

/// A declaration, with the host's token before our own value if it is one that follows.
pub(super) fn following(name: String, value: String) -> (String, String) {
    let Some(follower) = FOLLOWERS.iter().find(|follower| follower.name == name) else {
        return (name, value);
    };
    let own = follower.otherwise.map_or(value, str::to_owned);
    let value =
        follower.tokens.iter().rev().fold(own, |value, token| format!("var({PREFIX}{token}, {value})"));
    (name, value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;
    use std::{collections::BTreeSet, fs};

    #[test]
    fn the_first_token_that_is_set_counts() {
        let (_, value) = following("--colorBrandBackgroundHover".into(), "blue".into());
        assert_eq!(value, "var(--partner-admin-accent-hover, var(--partner-admin-accent, blue))");
        assert_eq!(following("--app-bar".into(), "48px".into()).1, "var(--partner-admin-sticky-top, 0px)");
        assert_eq!(following("--motion".into(), "1s".into()).1, "1s");
    }

    /// What is checked, typed and documented is what the stylesheet follows.
    #[test]
    fn all_who_list_the_tokens_list_the_same() {
        let followed: BTreeSet<String> = FOLLOWERS
            .iter()
            .flat_map(|follower| follower.tokens.iter().map(|token| format!("{PREFIX}{token}")))
            .collect();
        for (file, before, after) in [
            ("embed/options.js", "  \"", "\":"),
            ("embed/index.d.ts", "  | \"", "\""),
            ("docs/embedding.md", "| `", "` |"),
        ] {
            let text = fs::read_to_string(paths::root().join(file)).unwrap();
            let names = text.lines().filter_map(|line| line.strip_prefix(before)?.split_once(after));
            let listed: BTreeSet<String> =
                names.map(|(name, _)| name.to_owned()).filter(|name| name.starts_with(PREFIX)).collect();
            assert_eq!(listed, followed, "{file}");
        }
    }
}
