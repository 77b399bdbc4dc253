/** A part of a picture, in percent of its width and height: all from 0 to 100, and none reaches beyond the picture. */
export interface Rectangle {
  /** Of the left edge, whatever the direction of the text. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
