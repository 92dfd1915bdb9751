// Runs before the first paint, so that a chosen theme does not flash. The key is `Preferences`'s.
try {
  const theme = localStorage.getItem("partner-admin.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; then the system's theme stays.
}
