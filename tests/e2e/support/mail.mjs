// Mail of the demo's outbox, as whoever gets it reads it.

/** The plain text of each mail that goes to an address. */
export async function mailTo(server, address) {
  const mails = await server.mails();
  return mails.filter((mail) => mail.includes(`To: <${address}>`)).map(plain);
}

/** The first part of a mail: its text, without markup. */
export function plain(mail) {
  const [, part] = /Content-Type: text\/plain[^]*?\r?\n\r?\n([^]*?)\r?\n--/.exec(mail) ?? [];
  return Buffer.from(part ?? "", "base64").toString();
}
