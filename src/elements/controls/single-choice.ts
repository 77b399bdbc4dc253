import { ChoiceControl, type Choice } from './choice-control.js';

/** One of several options, by radio buttons. */
export class SingleChoiceElement extends ChoiceControl<'single-choice'> {
  protected override readonly type = 'radio';

  protected override get hint(): string {
    return this.words.item.chooseOne;
  }

  protected override get choices(): readonly Choice[] {
    const { response, order } = this.view;
    const option = response?.kind === 'single-choice' ? response.option : undefined;
    return order.map((id) => ({ id, label: this.label(id), chosen: id === option, before: this.picture(this.item.options, id) }));
  }

  protected override choose(option: string): void {
    this.respond({ kind: 'single-choice', option });
  }
}
