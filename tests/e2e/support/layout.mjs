// What does not fit.
import { expect } from "./expect.mjs";

/** Waits until nothing sticks out of the window, or out of the open dialog. */
export function fits(page, what) {
  return expect.poll(() => sticksOut(page), what).toEqual([]);
}

/** What sticks out of the window, or out of the open dialog, by name. */
function sticksOut(page) {
  return page.evaluate(() => {
    const dialog = document.querySelector("dialog[open]");
    const box = dialog ?? document.documentElement;
    const { left, right } = box.getBoundingClientRect();
    const fits = left >= 0 && right <= innerWidth && box.scrollWidth <= box.clientWidth;
    if (fits) return [];
    const wide = [box, ...box.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > Math.min(right, innerWidth),
    );
    return wide.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}
