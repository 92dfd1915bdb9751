// An app of its own, with its own addresses and links; the console is one of its pages.
import type { EmbedError, MountOptions } from "partner-admin-embed";
import { useMemo, useState } from "react";
import { Link, Outlet, Route, Routes, useLocation, useNavigationType, useOutletContext } from "react-router";
import { PartnerAdmin } from "./PartnerAdmin";
import { tokensOf } from "./tokens";

const CLOUD = "o365-worldwide";
const BASE = "/portal/partners";

type Theme = NonNullable<MountOptions["theme"]>;

export function App({ api }: { api: string }) {
  return (
    <Routes>
      <Route path="/portal" element={<Frame />}>
        <Route index element={<Words title="Contoso" text="Everything about Contoso, in one place." />} />
        <Route path="partners/*" element={<Partners api={api} />} />
        <Route path="partners-old" element={<Words title="As they were" text="Not below the console's address." />} />
      </Route>
    </Routes>
  );
}

function Frame() {
  const [theme, setTheme] = useState<Theme>("light");
  return (
    <>
      <header>
        <Link to="/portal">Contoso</Link>
        <Link to="/portal/partners">Partners</Link>
        <Link to="/portal/partners-old">Partners, as they were</Link>
        <label>
          Theme{" "}
          <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
      </header>
      <main>
        <Outlet context={theme} />
      </main>
    </>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <div className="words">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  );
}

function Partners({ api }: { api: string }) {
  const theme = useOutletContext<Theme>();
  const [error, setError] = useState<EmbedError>();
  const { pathname, search, key } = useLocation();
  // The console hears by itself when people go back and forth; what the app pushes it has to be told.
  const isPushed = useNavigationType() !== "POP";
  const to = { path: `${pathname.slice(BASE.length) || "/"}${search}`, key };
  const getAccessToken = useMemo(() => tokensOf(api, CLOUD, "Megan Bowen"), [api]);
  return (
    <>
      {error && <p role="alert">{`${error.code}: ${error.message}`}</p>}
      <PartnerAdmin
        view={{ kind: "console", basePath: BASE }}
        cloud={CLOUD}
        apiBase={`${api}/api/${CLOUD}`}
        assetBase="/partner-admin/"
        theme={theme}
        to={isPushed ? to : undefined}
        getAccessToken={getAccessToken}
        onError={setError}
      />
    </>
  );
}
