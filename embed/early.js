// Runs before the first paint, so that nothing that was chosen flashes. The keys are `Preferences`'s.
try {
  const theme = localStorage.getItem("partner-admin.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (localStorage.getItem("partner-admin.density") === "compact") document.documentElement.dataset.density = "compact";
} catch {
  // Storage may be forbidden; then all is as usual.
}
