// How Microsoft's renderer dresses a card. It writes colours as inline styles; naming CSS variables here
// keeps every colour in css/cards.css, where dark mode changes them under a card already shown.
const colours = ["default", "dark", "light", "accent", "good", "warning", "attention"];
const styles = ["default", "emphasis", "accent", "good", "attention", "warning"];

const foregroundColors = Object.fromEntries(colours.map(name => [name, {
  default: `var(--text-${name})`,
  subtle: name === "default" ? "var(--text-subtle)" : `var(--text-${name})`,
  highlightColors: { default: `var(--highlight-${name})`, subtle: `var(--highlight-${name})` },
}]));

const containerStyles = Object.fromEntries(styles.map(name => [name, {
  backgroundColor: `var(--card-${name})`,
  borderColor: "var(--card-border)",
  foregroundColors,
}]));

const fontType = fontFamily => ({
  fontFamily,
  fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
});

export const hostConfig = {
  supportsInteractivity: true,
  fontTypes: { default: fontType("inherit"), monospace: fontType("ui-monospace, 'Liberation Mono', Menlo, Consolas, monospace") },
  lineHeights: { small: 20, default: 24, medium: 26, large: 28, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: "var(--card-border)" },
  containerStyles,
  textBlock: { headingLevel: 3 },
  textStyles: { heading: { size: "large", weight: "bolder", color: "default" } },
  actions: { maxActions: 12, spacing: "medium", buttonSpacing: 8, allowTitleToWrap: true, actionsOrientation: "horizontal", actionAlignment: "left" },
  factSet: { title: { weight: "bolder", wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 12 },
};
