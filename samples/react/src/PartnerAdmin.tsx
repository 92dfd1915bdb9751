// The app as a component. What belongs to one mount and what can change while it lasts are told apart, so
// that a new theme does not begin everything anew.
import { mount, type Changes, type Handle, type MountOptions } from "partner-admin-embed";
import { useEffect, useRef } from "react";

interface Props extends MountOptions {
  /** Where the host leads the console, below its base path; with another key it leads there anew. */
  to?: { path: string; key: string } | undefined;
}

export function PartnerAdmin(props: Props) {
  const { cloud, apiBase, assetBase, view, locale, timeZone, theme, density, tokens, to } = props;
  const place = useRef<HTMLDivElement>(null);
  const handle = useRef<Handle>(null);
  // The newest callbacks, so that a host may write them in place without another mount at each rendering.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  // Objects that a host writes in place are the same when they say the same.
  const viewKey = JSON.stringify(view);
  const changes: Changes = {
    locale: locale ?? null,
    timeZone: timeZone ?? null,
    theme: theme ?? null,
    density: density ?? null,
    tokens: tokens ?? null,
  };
  const changesKey = JSON.stringify(changes);

  useEffect(() => {
    if (!place.current) return;
    const mounted = mount(place.current, {
      cloud,
      apiBase,
      assetBase,
      view: JSON.parse(viewKey) as MountOptions["view"],
      ...changes,
      getAccessToken: (ask) => latest.current.getAccessToken(ask),
      onReady: () => latest.current.onReady?.(),
      onError: (error) => latest.current.onError?.(error),
      onNavigate: (event) => latest.current.onNavigate?.(event),
      onTitle: (title) => latest.current.onTitle?.(title),
      onUnsaved: (dirty) => latest.current.onUnsaved?.(dirty),
      onEvent: (event) => latest.current.onEvent?.(event),
    });
    handle.current = mounted;
    return () => {
      handle.current = null;
      void mounted.unmount();
    };
    // Not `changes`: the next effect takes care of them while this mount lasts.
  }, [cloud, apiBase, assetBase, viewKey]);

  useEffect(() => handle.current?.update(JSON.parse(changesKey) as Changes), [changesKey]);

  // The host has put the address into the bar already.
  useEffect(() => {
    if (to) handle.current?.navigate(to.path, { replace: true });
  }, [to?.key]);

  return <div ref={place} className="console" />;
}
