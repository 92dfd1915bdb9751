/** Which generation of this interface it is. What is added stays within it; what breaks begins another. */
export const contract: 1;

/**
 * Mounts the console, or a part of it, into an element.
 *
 * The handle is there at once; `ready` says when the app is. Wrong options are a `TypeError` that names the
 * field, thrown before anything is fetched.
 */
export function mount(element: HTMLElement, options: MountOptions): Handle;

/** The same as single-spa and its like call it. */
export const lifecycles: {
  bootstrap(props?: unknown): Promise<void>;
  mount(props: LifecycleProps): Promise<void>;
  update(props: LifecycleProps | ({ domElement: HTMLElement } & Changes)): Promise<void>;
  unmount(props: { domElement: HTMLElement }): Promise<void>;
};

export type LifecycleProps = { domElement: HTMLElement } & MountOptions;

export interface MountOptions {
  /** The moniker of the cloud. */
  cloud: "o365-worldwide" | "o365-germany" | "o365-21vianet" | (string & {});
  /** Where `/v1/…` begins: an https address (http on this computer), or a path on the page's origin. */
  apiBase: string;
  /** For a cloud of your own: how it is called and what it takes after. */
  profile?: CloudProfile;
  /** Gives a bearer token for the API. It is kept in memory and asked for again when it ends. */
  getAccessToken(ask: TokenAsk): Promise<string | AccessToken>;
  /** What is shown. */
  view: View;
  /** BCP 47; without it the `lang` around the element, then what the browser prefers. */
  locale?: string | null;
  /** IANA; without it the browser's. */
  timeZone?: string | null;
  /** Default: the system's. */
  theme?: "light" | "dark" | "system" | null;
  /** Default: comfortable. */
  density?: "comfortable" | "compact" | null;
  /** Custom properties, set on the element while it is mounted. Your own style sheet may set them as well. */
  tokens?: Tokens | null;
  /** The folder with the files of this package, where it is not that of the module itself (bundlers). */
  assetBase?: string;

  /** The app is there; again after each new start. */
  onReady?: (() => void) | null;
  onError?: ((error: EmbedError) => void) | null;
  /** The console goes to an address, unless this prevents it. */
  onNavigate?: ((event: NavigateEvent) => void) | null;
  /** What the title of the page could be. The document's own is left alone. */
  onTitle?: ((title: string) => void) | null;
  /** Whether something typed would be lost. */
  onUnsaved?: ((dirty: boolean) => void) | null;
  /** Something happened that other parts of the page may want to know. */
  onEvent?: ((event: DomainEvent) => void) | null;
}

export type View =
  /** All of it, routed below a path of the page's: "/admin". At most one on a page. */
  | { kind: "console"; basePath: string }
  /** The partner of record of one subscription. Any number. */
  | { kind: "partner-of-record"; subscription: string }
  /** The list of products. Any number. */
  | { kind: "products" };

export interface CloudProfile {
  /** Default: o365-worldwide. */
  basedOn?: "o365-worldwide" | "o365-germany" | "o365-21vianet";
  /** Default: the moniker. */
  displayName?: string;
  operator?: string;
  productFamily?: string;
  productsPage?: "yourProducts" | "subscriptions";
  /** https addresses; what is not named is as in `basedOn`. */
  links?: { partnerDirectory?: string; findPartner?: string; planSetup?: string };
}

export interface TokenAsk {
  /** `step_up`: the API wants somebody who signed in just now, so a token of an old sign-in is no help. */
  reason: "initial" | "expired" | "unauthorized" | "step_up";
  /** Aborted when it is unmounted. */
  signal: AbortSignal;
}

export interface AccessToken {
  token: string;
  /** In milliseconds, as `Date.now()` counts. */
  expiresAt?: number;
}

/** What may change while it is mounted. */
export type Changes = Partial<Pick<MountOptions, "locale" | "timeZone" | "theme" | "density" | "tokens">>;

export interface Handle {
  readonly status: "loading" | "mounted" | "failed" | "unmounted";
  /** Settles once; rejects with an `Error` that is an `EmbedError`, or an `AbortError` when it is unmounted before. */
  readonly ready: Promise<void>;
  update(changes: Changes): void;
  /** Goes to an address below the base path: "/o365-worldwide/billing/products". Consoles only. */
  navigate(path: string, options?: { replace?: boolean }): void;
  /** Takes it away. Everything is as before when it returns. */
  unmount(): Promise<void>;
}

export interface EmbedError {
  code:
    | "load"
    | "auth"
    | "forbidden"
    | "network"
    | "rate_limited"
    | "server"
    | "contract"
    | "panic"
    | "already_mounted";
  message: string;
  /** Names the request at the API. */
  requestId?: string;
  retryable: boolean;
}

export interface NavigateEvent {
  /** Below the base path: "/o365-worldwide/billing/products". */
  path: string;
  /** In place of the present address in the history. */
  replace: boolean;
  preventDefault(): void;
}

export type DomainEvent = { type: "partner-of-record-changed"; subscription: string; partnerId: string | null };

export type Tokens = Partial<Record<TokenName, string>>;

/** docs/embedding.md says what each is for. */
export type TokenName =
  | "--partner-admin-font-family"
  | "--partner-admin-accent"
  | "--partner-admin-accent-hover"
  | "--partner-admin-accent-pressed"
  | "--partner-admin-accent-subtle"
  | "--partner-admin-on-accent"
  | "--partner-admin-link"
  | "--partner-admin-link-hover"
  | "--partner-admin-background"
  | "--partner-admin-surface"
  | "--partner-admin-surface-raised"
  | "--partner-admin-surface-hover"
  | "--partner-admin-text"
  | "--partner-admin-text-muted"
  | "--partner-admin-line"
  | "--partner-admin-control-line"
  | "--partner-admin-focus"
  | "--partner-admin-success"
  | "--partner-admin-warning"
  | "--partner-admin-danger"
  | "--partner-admin-radius"
  | "--partner-admin-gutter"
  | "--partner-admin-sticky-top";

/**
 * `<partner-admin>`: attributes `cloud`, `api-base`, `view`, `base-path`, `subscription`, `locale`, `time-zone`,
 * `theme` and `density`; the rest are properties. It mounts while it is in a document and has `getAccessToken`.
 */
export interface PartnerAdminElement
  extends HTMLElement,
    Pick<
      MountOptions,
      | "tokens"
      | "profile"
      | "assetBase"
      | "onReady"
      | "onError"
      | "onNavigate"
      | "onTitle"
      | "onUnsaved"
      | "onEvent"
    > {
  getAccessToken?: MountOptions["getAccessToken"];
  /** Of the present mount, if there is one. */
  readonly handle: Handle | null;
}

type Told<Detail = unknown> = CustomEvent<Detail & { contract: 1 }>;

declare global {
  interface HTMLElementTagNameMap {
    "partner-admin": PartnerAdminElement;
  }
  /** On the element that was mounted into; they bubble and leave shadow roots. */
  interface HTMLElementEventMap {
    "partner-admin:ready": Told;
    "partner-admin:error": Told<EmbedError>;
    /** Cancelable. */
    "partner-admin:navigate": Told<{ path: string; replace: boolean }>;
    "partner-admin:title": Told<{ title: string }>;
    "partner-admin:unsaved": Told<{ dirty: boolean }>;
    "partner-admin:event": Told<DomainEvent>;
  }
}
