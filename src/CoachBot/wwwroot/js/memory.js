// A browser may refuse storage (private windows, policies): the page then simply forgets.
export function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Forgotten at the next visit, no harm done.
  }
}
