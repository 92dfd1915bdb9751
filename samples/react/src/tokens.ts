// In the place of the app's identity provider: the demo's, which gives anybody a token of any account.
import type { MountOptions } from "partner-admin-embed";

interface DemoAccount {
  account: { id: string; displayName: string };
}

/** How tokens of a person in a cloud are had. */
export function tokensOf(api: string, cloud: string, name: string): MountOptions["getAccessToken"] {
  return async ({ signal }) => {
    const accounts = await fetch(`${api}/api/${cloud}/v1/demo-accounts`, { signal });
    const people = (await accounts.json()) as DemoAccount[];
    const accountId = people.find(({ account }) => account.displayName === name)?.account.id;
    const reply = await fetch(`${api}/test-issuer/token`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ cloud, accountId }),
      signal,
    });
    if (!reply.ok) throw new Error(`no token: ${reply.status}`);
    const { token, expiresAt } = (await reply.json()) as { token: string; expiresAt: string };
    return { token, expiresAt: Date.parse(expiresAt) };
  };
}
