//! The program itself: what a partner does beside a running server, and receipts without any.

use crate::{
    program::{PROGRAM, Running},
    support::now,
};
use contract::{
    AgreementVersionId, InvitationKind, InvitationLink, InvitationState, Moniker, RelationshipKind,
};
use reference::{
    agreements::Agreements,
    receipts::Seal,
    store::{InvitationStore, LetterStore, RelationshipStore, SqliteStore, Store},
};
use std::{fs, path::Path, process::Command};
use tempfile::TempDir;

const CLOCK: &str = "2026-11-21T08:30:00Z";

/// A folder with a database that a server made.
fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("index.html"), "").unwrap();
    let mut server =
        Running::fresh(home.path(), &["--clock", CLOCK, "--public-url", "https://admin.example"]);
    assert!(server.first_line().starts_with("listening on "));
    home
}

/// Standard output, and standard error of a command that failed.
fn run(home: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(PROGRAM);
    let output = command.args(arguments).arg("--data-dir").arg(home.join("data")).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

fn store(home: &Path) -> SqliteStore {
    SqliteStore::open(&home.join("data/partner-admin.sqlite3")).unwrap()
}

#[test]
fn h7_a_partner_invites_in_every_way_that_a_cloud_has_and_its_links_are_read() {
    let home = home();
    let invite = |cloud: &str, organization: &str, partner: &str, more: &[&str]| {
        let mut said = vec!["invite", "--clock", CLOCK, "--cloud", cloud, "--organization", organization];
        said.extend(["--partner", partner]);
        said.extend(more);
        run(home.path(), &said)
    };
    let contoso = |more: &[&str]| invite("o365-worldwide", "contoso.com", "relecloud.dk", more);
    let kind = |kind| ["--kind", kind];
    for (links, more) in [
        (2, &["--kind", "reseller", "--delegated-admin"][..]),
        (2, &["--kind", "indirectReseller", "--provider", "Wide World Importers"]),
        (
            3,
            &[
                "--kind",
                "granular",
                "--roles",
                "User Administrator,Global Reader",
                "--days",
                "90",
                "--auto-extend",
            ],
        ),
        (2, &["--kind", "offer", "--offer", "purchase", "--product", "SPE_E3", "--licenses", "3"]),
        (3, &["--kind", "agreement", "--expires-in", "5", "--note", "For Q1"]),
    ] {
        let told = contoso(more).unwrap();
        assert_eq!(told.lines().count(), links, "{told}");
        assert!(told.starts_with("https://admin.example/o365-worldwide/invitations/"), "{told}");
        assert!(told.lines().all(|link| InvitationLink::parse(link).is_ok()), "{told}");
    }
    let tailspin = "tailspintoys.partner.onmschina.cn";
    let china = invite("o365-21vianet", tailspin, "Proseware 软件", &kind("delegatedAdmin")).unwrap();
    assert!(china.contains("portal.partner.microsoftonline.cn"), "{china}");
    let wingtip = "wingtiptoys.onmicrosoft.de";
    invite("o365-germany", wingtip, "trey.onmicrosoft.de", &kind("reseller")).unwrap();

    for (refused, why) in [
        (contoso(&kind("delegatedAdmin")), "has no invitations of the kind delegatedAdmin"),
        (contoso(&kind("granular")), "which --roles?"),
        (contoso(&["--kind", "granular", "--roles", "Emperor"]), "there is no role Emperor"),
        (contoso(&kind("indirectReseller")), "has a --provider"),
        (contoso(&["--kind", "reseller", "--expires-in", "0"]), "for 1 to 365 days"),
        (
            contoso(&["--kind", "offer", "--offer", "trial", "--product", "SPE_E3", "--licenses", "0"]),
            "of 1 license or more",
        ),
        (invite("o365-germany", wingtip, "trey.onmicrosoft.de", &kind("agreement")), "has no invitations"),
        (invite("o365-worldwide", "fabrikam.com", "relecloud.dk", &kind("reseller")), "no organisation"),
        (invite("o365-worldwide", "contoso.com", "Nobody", &kind("reseller")), "no partner"),
        (
            contoso(&["--kind", "granular", "--roles", "Global Administrator", "--auto-extend"]),
            "not with Global Administrator",
        ),
    ] {
        let complaint = refused.unwrap_err();
        assert!(complaint.contains(why), "{complaint}");
    }
    let germany = store(home.path()).invitations_in(&Moniker::Germany).unwrap().pop().unwrap();
    assert_eq!(germany.roles.len(), 2, "always with all rights (row H9)");
    let letters = store(home.path()).letters_about(germany.id.as_str()).unwrap();
    assert_eq!(letters[0].letter.to, "johanna.lorenz@wingtiptoys.onmicrosoft.de");
}

#[test]
fn n6_a_partner_sees_its_invitations_keeps_notes_and_takes_one_back() {
    let home = home();
    let of_fabrikam = ["--cloud", "o365-worldwide", "--partner", "Fabrikam, Inc.", "--clock", CLOCK];
    let list = |more: &[&str]| run(home.path(), &[&["invitations"], &of_fabrikam[..], more].concat());
    let told = list(&[]).unwrap();
    assert_eq!(told.lines().count(), 3, "{told}");
    let newest = told.lines().next().unwrap();
    assert!(newest.contains("pending") && newest.ends_with("Project 4471"), "{newest}");
    assert!(newest.contains("contoso.com") && newest.contains("2026-11-19T00:00:00Z"), "{newest}");
    let id = newest.split(' ').next().unwrap();
    list(&["--note", id, "Megan\u{1B}[2J\ncalled"]).unwrap();
    run(home.path(), &["revoke", "--invitation", id, "--clock", CLOCK]).unwrap();
    let again = run(home.path(), &["revoke", "--invitation", id, "--clock", CLOCK]).unwrap_err();
    assert!(again.contains("the invitation is revoked"), "{again}");
    let newest = list(&[]).unwrap().lines().next().unwrap().to_owned();
    assert!(newest.contains("revoked") && newest.ends_with("Megan [2J called"), "{newest}");
    let all = store(home.path()).invitations_in(&Moniker::Worldwide).unwrap();
    let own = all.iter().find(|record| record.id.as_str() == id).unwrap();
    assert_eq!((own.state(now()), &own.kind), (InvitationState::Revoked, &InvitationKind::Granular));
    assert!(store(home.path()).verify_audit(None).unwrap().is_ok());
}

#[test]
fn i5_a_reseller_ends_what_only_it_can_end_and_both_sides_hear_of_it() {
    let home = home();
    let store = store(home.path());
    let organization = store.accounts(&Moniker::Worldwide).unwrap().remove(0).organization.id;
    let related = store.relationships(&organization).unwrap();
    let reseller = related.iter().find(|own| own.kind == RelationshipKind::Reseller).unwrap();
    let end =
        || run(home.path(), &["end-relationship", "--relationship", reseller.id.as_str(), "--clock", CLOCK]);
    end().unwrap();
    assert!(end().unwrap_err().contains("it has ended already"));
    let after = store.relationship(&organization, &reseller.id).unwrap().unwrap();
    assert!(!after.is_open(now().plus_days(1)));
    let told = store.letters_about(reseller.id.as_str()).unwrap();
    let to: Vec<&str> = told.iter().map(|kept| kept.letter.to.as_str()).collect();
    assert_eq!(
        to,
        [&*format!("partner-{}@partners.example", reseller.partner.id), "megan.bowen@contoso.com"]
    );
    assert!(store.verify_audit(None).unwrap().is_ok());
}

#[test]
fn h1_the_real_agreement_is_a_folder_that_the_server_is_given() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("index.html"), "").unwrap();
    let folder = home.path().join("agreement");
    fs::create_dir(&folder).unwrap();
    let serve = || {
        let mut server = Running::fresh(home.path(), &["--agreement", folder.to_str().unwrap()]);
        (server.first_line(), server)
    };
    let (nothing, mut refused) = serve();
    assert_eq!(nothing, "");
    let complaint = refused.complaint();
    assert!(complaint.contains("there is no file like 2026-10.en-US.txt"), "{complaint}");
    assert!(!refused.succeeds());
    fs::write(folder.join("2026-12.en-US.txt"), "Our agreement\n").unwrap();
    assert!(serve().0.starts_with("listening on "));
}

#[test]
fn h7_links_in_mail_begin_with_an_address_of_the_web() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("index.html"), "").unwrap();
    for wrong in
        ["admin.example", "javascript:alert(1)", "https://", "https:///x", "https://a b", "http://a/#"]
    {
        let mut refused = Running::fresh(home.path(), &["--public-url", wrong]);
        assert_eq!(refused.first_line(), "", "{wrong}");
        assert!(refused.complaint().contains("--public-url is like"), "{wrong}");
    }
}

#[test]
fn h2_a_receipt_is_proven_without_the_server_and_for_its_text_only() {
    let home = home();
    let store = store(home.path());
    let accounts = store.accounts(&Moniker::Worldwide).unwrap();
    let kept = store.acceptances(&accounts[0].organization.id).unwrap().remove(0);
    let sample = Agreements::sample();
    let version = sample.version(&AgreementVersionId::new("2025-07")).unwrap();
    let write = |name: &str, text: &str| {
        let file = home.path().join(name);
        fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let receipt = write("receipt.json", &serde_json::to_string(&kept.acceptance.receipt).unwrap());
    let document = write("document.txt", &version.text("sv-SE").unwrap().content);
    let other = write("other.txt", &version.text("da-DK").unwrap().content);
    let forged = serde_json::to_string(&kept.acceptance.receipt).unwrap().replace("accepted", "declined");
    let forged = write("forged.json", &forged);
    let key = run(home.path(), &["receipt-key"]).unwrap().trim().to_owned();
    let verify = |receipt: &str, document: &str, key: &str| {
        let output = Command::new(PROGRAM)
            .args(["verify-acceptance", receipt, document, "--key", key])
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(text).unwrap())
    };
    let (code, told) = verify(&receipt, &document, &key);
    assert_eq!(code, Some(0), "{told}");
    for part in [
        "accepted",
        "2025-07 in sv-SE (a sample)",
        "Megan Bowen",
        "globalAdmin",
        "Contoso",
        "tip",
        "clock that was shifted",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    // Not every 32 bytes are a key.
    let other_key = Seal::of([1; 32], now()).key().public_key;
    for (refused, why) in [
        (verify(&receipt, &other, &key), "is not what was shown"),
        (verify(&forged, &document, &key), "the signature is not of this text"),
        (verify(&receipt, &document, &other_key), "another key"),
        (verify(&document, &document, &key), "this is no receipt"),
    ] {
        assert_eq!(refused.0, Some(1));
        assert!(refused.1.contains(why), "{}", refused.1);
    }
    let mode = std::os::unix::fs::PermissionsExt::mode(
        &fs::metadata(home.path().join("data/receipt-key")).unwrap().permissions(),
    );
    assert_eq!(mode & 0o777, 0o600, "whoever reads it can sign receipts");
    let tip = told.lines().find_map(|line| line.strip_prefix("tip ")).unwrap().trim();
    assert!(run(home.path(), &["verify-audit", "--tip", tip]).is_ok(), "its entry is in the trail");
}
