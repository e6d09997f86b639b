// Lists the texts whose contrast is under WCAG AA, and what is cut at the side of the window.
() => {
  const rgba = colour => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const over = (top, bottom) => ({
    r: top.r * top.a + bottom.r * (1 - top.a),
    g: top.g * top.a + bottom.g * (1 - top.a),
    b: top.b * top.a + bottom.b * (1 - top.a),
    a: 1,
  });
  const ground = element => {
    if (!element) return { r: 255, g: 255, b: 255, a: 1 };
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own.a === 1 ? own : over(own, ground(element.parentElement));
  };
  const channel = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = ({ r, g, b }) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const needed = style => parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;

  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest("noscript, script") || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const behind = ground(element);
    const ratio = contrast(over(rgba(style.color), behind), behind);
    if (ratio < needed(style)) faults.push(`${ratio.toFixed(2)}:1 for "${walker.currentNode.data.trim().slice(0, 40)}"`);
    if (!element.closest(".visually-hidden, .send, textarea") && element.getBoundingClientRect().right > innerWidth + 1) faults.push(`cut: "${walker.currentNode.data.trim().slice(0, 40)}"`);
  }
  for (const element of [document.documentElement, document.getElementById("log")]) {
    if (element.scrollWidth > element.clientWidth) faults.push(`${element.tagName} scrolls sideways`);
  }
  return faults;
}
