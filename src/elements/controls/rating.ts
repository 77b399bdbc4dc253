import { css } from 'lit';
import { ChoiceControl, type Choice } from './choice-control.js';

/** A point on a scale, by radio buttons from one end to the other. */
export class RatingElement extends ChoiceControl<'rating'> {
  static override styles = [ChoiceControl.styles, ratingStyles()];

  protected override get type() {
    return 'radio' as const;
  }

  protected override get hint(): string {
    return this.words.item.rate;
  }

  protected override get choices(): readonly Choice[] {
    const option = this.response?.option;
    return this.item.options.map(({ id }) => ({ id, label: this.label(id), chosen: id === option }));
  }

  protected override choose(option: string): void {
    this.respond({ kind: 'rating', option });
  }
}

/** Side by side where there is room, so that it looks like the scale it is. */
function ratingStyles() {
  return css`
    :host {
      container-type: inline-size;
    }
    @container (inline-size >= 34rem) {
      fieldset {
        grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
        max-inline-size: none;
      }
      legend {
        grid-column: 1 / -1;
      }
      label {
        flex-direction: column;
        align-items: center;
        block-size: 100%;
        line-height: 1.35;
        text-align: center;
      }
    }
  `;
}
