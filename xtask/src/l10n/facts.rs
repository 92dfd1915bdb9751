//! What a pattern is made of: everything that translations must share, and everything the lint reads.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeSet;

/// Collected from a pattern, however deep it nests.
#[derive(Default)]
pub(crate) struct Facts {
    pub(crate) variables: BTreeSet<String>,
    pub(crate) functions: BTreeSet<String>,
    /// Messages and, with a leading `-`, terms that it refers to.
    pub(crate) references: BTreeSet<String>,
    /// What people read, piece by piece.
    pub(crate) texts: Vec<String>,
    /// The keys of each choice, the default's last.
    pub(crate) choices: Vec<Vec<String>>,
}

impl Facts {
    pub(crate) fn of<'a>(patterns: impl IntoIterator<Item = &'a Pattern<String>>) -> Self {
        let mut facts = Self::default();
        patterns.into_iter().for_each(|pattern| facts.pattern(pattern));
        facts
    }

    /// Whether it is text and nothing else.
    pub(crate) fn is_plain(&self) -> bool {
        let Self { variables, functions, references, choices, .. } = self;
        variables.is_empty() && functions.is_empty() && references.is_empty() && choices.is_empty()
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value.clone()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        self.inline(selector);
        let mut ordered: Vec<_> = variants.iter().collect();
        ordered.sort_by_key(|variant| variant.default);
        let key = |key: &VariantKey<String>| match key {
            VariantKey::Identifier { name } => name.clone(),
            VariantKey::NumberLiteral { value } => value.clone(),
        };
        self.choices.push(ordered.iter().map(|variant| key(&variant.key)).collect());
        variants.iter().for_each(|variant| self.pattern(&variant.value));
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.clone());
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.clone());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::StringLiteral { value } => self.texts.push(value.clone()),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    /// Only the positional ones: named arguments are options of a function (`style: "currency"`).
    fn arguments(&mut self, arguments: &CallArguments<String>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
    }
}

/// A pattern as one line for people: variables by name, choices by their default.
pub(crate) fn gist(pattern: &Pattern<String>) -> String {
    let mut line = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => line.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let default = variants.iter().find(|variant| variant.default);
                default.iter().for_each(|variant| line.push_str(&gist(&variant.value)));
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => line.push_str(value),
                other => line.push_str(&format!("{{{}}}", name(other))),
            },
        }
    }
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn name(inline: &InlineExpression<String>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::MessageReference { id, .. } => id.name.clone(),
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::FunctionReference { arguments, id } => match arguments.positional.first() {
            Some(argument) => name(argument),
            None => id.name.clone(),
        },
        _ => "…".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Bundle;

    const SOURCE: &str = r#"
licenses = { $used } of { NUMBER($all, style: "decimal") }
rows = { $count ->
    [one] One row in { -product }
   *[other] { $count } rows, see { help }
}
"#;

    fn patterns() -> (Facts, Facts, Vec<String>) {
        let bundle = Bundle::parse("a.ftl".to_owned(), SOURCE.to_owned());
        let values: Vec<_> = bundle.texts().filter_map(|(_, text)| text.value).collect();
        let gists = values.iter().map(|value| gist(value)).collect();
        (Facts::of([values[0]]), Facts::of([values[1]]), gists)
    }

    #[test]
    fn everything_a_translation_must_keep_is_found() {
        let (licenses, rows, _) = patterns();
        assert_eq!(licenses.variables.into_iter().collect::<Vec<_>>(), ["all", "used"]);
        assert_eq!(licenses.functions.into_iter().collect::<Vec<_>>(), ["NUMBER"]);
        assert_eq!(rows.references.iter().collect::<Vec<_>>(), ["-product", "help"]);
        assert_eq!(rows.choices, [["one", "other"]]);
        assert!(!rows.is_plain());
    }

    #[test]
    fn the_gist_is_one_readable_line() {
        assert_eq!(patterns().2, ["{$used} of {$all}", "{$count} rows, see {help}"]);
    }
}
