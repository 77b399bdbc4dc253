import { ChoiceControl, type Choice } from './choice-control.js';

/** Any number of several options, by checkboxes. */
export class MultipleChoiceElement extends ChoiceControl<'multiple-choice'> {
  protected override get type() {
    return 'checkbox' as const;
  }

  protected override get hint(): string {
    return this.words.item.chooseAll;
  }

  protected override get choices(): readonly Choice[] {
    const chosen = this.#chosen;
    return this.view.order.map((id) => ({ id, label: this.label(id), chosen: chosen.includes(id), before: this.picture(this.item.options, id) }));
  }

  get #chosen(): readonly string[] {
    return this.response?.options ?? [];
  }

  /** Options go up in the author's order, so that one answer is always the same data. */
  protected override choose(id: string, chosen: boolean): void {
    const now = this.#chosen;
    const options = this.item.options
      .map((option) => option.id)
      .filter((option) => (option === id ? chosen : now.includes(option)));
    this.respond(options.length > 0 ? { kind: 'multiple-choice', options } : undefined);
  }
}
