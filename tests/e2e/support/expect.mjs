// Assertions that wait: for as long as a busy machine may need, which costs time only where something is wrong.
import { expect as base } from "@playwright/test";

export const expect = base.configure({ timeout: 30_000 });
