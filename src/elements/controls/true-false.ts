import { ChoiceControl, type Choice } from './choice-control.js';

/** Whether a statement is true, by two radio buttons. Feedback knows them as `true` and `false`. */
export class TrueFalseElement extends ChoiceControl<'true-false'> {
  protected override get type() {
    return 'radio' as const;
  }

  protected override get hint(): string {
    return this.words.item.trueOrFalse;
  }

  protected override get choices(): readonly Choice[] {
    const value = this.response?.value;
    return [
      { id: 'true', label: this.words.item.isTrue, chosen: value === true },
      { id: 'false', label: this.words.item.isFalse, chosen: value === false },
    ];
  }

  protected override choose(id: string): void {
    this.respond({ kind: 'true-false', value: id === 'true' });
  }
}
