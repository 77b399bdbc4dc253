import { fillInText, LONGEST_TEXT } from '../../model/items/fill-in.js';
import type { FillInResponse } from '../../model/items/fill-in.js';
import { TypedControl } from './typed-control.js';

/** A word or a few, typed. */
export class FillInElement extends TypedControl<'fill-in'> {
  protected override readonly length = LONGEST_TEXT;

  protected override get hint(): string {
    return this.words.item.typeText;
  }

  protected override read(typed: string): FillInResponse | undefined {
    const text = fillInText(typed);
    return text === '' ? undefined : { kind: 'fill-in', text };
  }

  protected override get written(): string {
    return this.response?.text ?? '';
  }

  protected override answerText(answer: string): string {
    return answer;
  }
}
