//! Which build of the app this is.

/// The build as the page was made with, from the manifest that `dist-assets` writes into it; nothing where the
/// page is somebody else's.
pub fn name() -> Option<String> {
    let document = super::window()?.document()?;
    let manifest = document.get_element_by_id("boot-manifest")?.text_content()?;
    read(&manifest).map(str::to_owned)
}

fn read(manifest: &str) -> Option<&str> {
    let (_, rest) = manifest.split_once("\"build\"")?;
    let (build, _) = rest.split_once('"')?.1.split_once('"')?;
    Some(build)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_build_is_found_in_the_manifest_of_the_page() {
        assert_eq!(read(r#"{"build":"0a1b","locales":{}}"#), Some("0a1b"));
        assert_eq!(read(r#"{ "locales": {}, "build": "0a1b" }"#), Some("0a1b"));
        assert_eq!(read("{}"), None);
    }
}
