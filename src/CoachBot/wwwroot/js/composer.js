/** The box a person writes in. What was typed leaves it only when it was answered. */
export class Composer {
  constructor(form, onSend) {
    this.box = form.querySelector("textarea");
    this.form = form;
    form.addEventListener("submit", event => {
      event.preventDefault();
      if (this.text.trim()) onSend(this.text);
      this.box.focus();
    });
    this.box.addEventListener("keydown", event => this.sendOnEnter(event));
    this.box.addEventListener("input", () => this.fit());
  }

  get text() {
    return this.box.value;
  }

  fill(text) {
    this.box.value = text;
    this.fit();
    this.box.focus();
    this.box.setSelectionRange(text.length, text.length);
  }

  clear() {
    this.box.value = "";
    this.fit();
  }

  /** Puts back what could not be sent, before anything typed since. */
  restore(text) {
    this.box.value = [text, this.text].filter(Boolean).join("\n");
    this.fit();
  }

  sendOnEnter(event) {
    // While an input method composes a character, Enter belongs to it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  fit() {
    this.box.style.height = "auto";
    this.box.style.height = `${this.box.scrollHeight + 2}px`;
  }
}
