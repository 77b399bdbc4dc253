import type { NumericResponse } from '../../model/items/numeric.js';
import { readNumber, writeNumber } from './number-text.js';
import { TypedControl } from './typed-control.js';

/** A number, typed and shown as the learner's language writes it. */
export class NumericElement extends TypedControl<'numeric'> {
  protected override readonly length = 24;

  protected override get hint(): string {
    return this.words.item.typeNumber;
  }

  protected override read(typed: string): NumericResponse | undefined {
    const value = readNumber(typed, this.words.decimal);
    return value === undefined ? undefined : { kind: 'numeric', value };
  }

  protected override get written(): string {
    const value = this.response?.value;
    return value === undefined ? '' : writeNumber(value, this.words.decimal);
  }

  protected override answerText(answer: string): string {
    return writeNumber(Number(answer), this.words.decimal);
  }
}
