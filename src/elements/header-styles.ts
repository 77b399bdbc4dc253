import { css } from 'lit';

/** Whose course it is, its title, how far the learner is, and the buttons beside them. */
export const headerStyles = css`
  /* Title and place beside the buttons; the title takes a line of its own where that is too narrow. */
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    grid-template-areas: 'title title' 'place actions';
    align-items: center;
    column-gap: var(--course-space-2);
    padding-block: var(--course-space-2);
  }
  /* On white, which most logos are drawn for; its place is kept before it is loaded. Large letters need the room beside it. */
  .logo {
    grid-area: logo;
    inline-size: 72px;
    block-size: 2.75rem;
    padding: var(--course-space-1);
    border-radius: var(--course-radius-small);
    background: #ffffff;
    object-fit: contain;
  }
  /* The logo beside the title takes nothing from the row of the buttons. */
  .bar.branded {
    display: flex;
    flex-wrap: wrap;
  }
  .branded .title {
    flex: 1 1 calc(100% - 5.5rem);
  }
  .branded .place {
    flex: 1 1 3rem;
  }
  .title {
    grid-area: title;
    margin: 0;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .place {
    grid-area: place;
    margin: 0;
    line-height: 1.3;
  }
  .owner {
    display: block;
    font-weight: 400;
  }
  .place,
  .owner {
    color: var(--course-ink-soft);
    font-size: var(--course-text-small);
  }
  .actions,
  .languages {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--course-space-1);
  }
  .actions {
    grid-area: actions;
    margin-inline-end: calc(-1 * var(--course-space-3));
  }
  .actions .button {
    padding-inline: var(--course-space-3);
  }
  @media (max-width: 24rem) {
    .actions {
      margin-inline-end: calc(-1 * var(--course-space-2));
    }
    .actions .button {
      padding-inline: var(--course-space-2);
    }
    .toggle[data-panel='menu'] svg {
      display: none;
    }
  }
  @media (max-width: 30rem) {
    .toggle[data-panel='display'] .toggle-name {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (min-width: 38rem) {
    .bar {
      grid-template-areas: 'title actions' 'place actions';
      padding-block: var(--course-space-3);
    }
    .bar.branded {
      display: grid;
      grid-template-columns: auto 1fr auto;
      grid-template-areas: 'logo title actions' 'logo place actions';
      column-gap: var(--course-space-4);
    }
    .logo {
      inline-size: 7rem;
    }
    .title {
      align-self: end;
    }
    .place {
      align-self: start;
    }
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    background: var(--course-line-soft);
    color: var(--course-second);
  }
  progress::-webkit-progress-bar {
    background: var(--course-line-soft);
  }
  progress::-webkit-progress-value {
    background: var(--course-second);
    transition: inline-size calc(2 * var(--course-motion)) ease-out;
  }
  progress::-moz-progress-bar {
    background: var(--course-second);
  }

  @media print {
    .place,
    progress {
      display: none;
    }
    header {
      border-block-end: 1px solid var(--course-line-colour);
    }
    .bar,
    .bar.branded {
      display: flex;
      flex-wrap: nowrap;
    }
    .title {
      align-self: center;
    }
  }
  @media (forced-colors: active) {
    /* Buttons have an edge of their own there. */
    .actions {
      margin-inline-end: 0;
    }
    progress {
      block-size: 8px;
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
