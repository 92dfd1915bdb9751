// In the place of the portal's identity provider: the demo's, which gives anybody a token of any account.
// @ts-check

/** Whom the portal takes its user for in each cloud. */
const USERS = { "o365-worldwide": "Megan Bowen", "o365-germany": "Johanna Lorenz", "o365-21vianet": "Lee Gu" };

/**
 * How a cloud's tokens are had. The portal asks its identity provider each time; that it has to be
 * asked at all, and why, is the app's to say.
 * @param {string} api the origin of the API
 * @param {keyof typeof USERS} cloud
 * @param {(reason: string) => void} tell
 * @returns {import("/partner-admin/partner-admin.js").MountOptions["getAccessToken"]}
 */
export function tokensOf(api, cloud, tell) {
  return async ({ reason, signal }) => {
    tell(reason);
    const accounts = await (await fetch(`${api}/api/${cloud}/v1/demo-accounts`, { signal })).json();
    /** @type {{ account: { id: string, displayName: string } }} */
    const user = accounts.find((/** @type {typeof user} */ one) => one.account.displayName === USERS[cloud]);
    const reply = await fetch(`${api}/test-issuer/token`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ cloud, accountId: user.account.id }),
      signal,
    });
    if (!reply.ok) throw new Error(`no token: ${reply.status}`);
    const { token, expiresAt } = await reply.json();
    return { token, expiresAt: Date.parse(expiresAt) };
  };
}
