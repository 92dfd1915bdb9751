//! Mail as files that any mail program opens: what a demo does in place of sending.

use super::{Carrier, Mail, NotCarried};
use std::{fs, io, path::PathBuf};

/// Writes mail into a folder, which is made when it is not there.
pub struct Folder(pub PathBuf);

impl Folder {
    /// Whole or not at all: whoever watches the folder never reads half a mail. The same mail has
    /// the same name each time.
    fn write(&self, mail: &Mail) -> io::Result<()> {
        fs::create_dir_all(&self.0)?;
        let unfinished = self.0.join(format!(".{}.eml", mail.id));
        fs::write(&unfinished, &mail.text)?;
        fs::rename(unfinished, self.0.join(format!("{}.eml", mail.id)))
    }
}

impl Carrier for Folder {
    fn carry(&self, mail: &Mail) -> Result<(), NotCarried> {
        self.write(mail).map_err(|error| NotCarried::AnyMail(format!("the outbox folder failed: {error}")))
    }
}
