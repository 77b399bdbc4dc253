import { ChoiceControl, type Choice } from './choice-control.js';

/** One of several options, by radio buttons. */
export class SingleChoiceElement extends ChoiceControl<'single-choice'> {
  protected override get type() {
    return 'radio' as const;
  }

  protected override get hint(): string {
    return this.words.item.chooseOne;
  }

  protected override get choices(): readonly Choice[] {
    const option = this.response?.option;
    return this.view.order.map((id) => ({ id, label: this.label(id), chosen: id === option, before: this.picture(this.item.options, id) }));
  }

  protected override choose(option: string): void {
    this.respond({ kind: 'single-choice', option });
  }
}
