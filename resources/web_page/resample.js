"use strict";
// Pillow's Image.resize(size, filter, box) for 8-bit RGB, to the last bit: what canvases do instead
// differs by up to 83 levels of 255, and networks notice.
const FILTERS = {
  bilinear: [1, (x) => { x = Math.abs(x); return x < 1 ? 1 - x : 0; }],
  bicubic: [2, (x) => {
    x = Math.abs(x);
    const a = -0.5;
    if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
    return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
  }],
};
const BITS = 22; // of the fixed-point weights
const HALF = 1 << (BITS - 1);

// For each place of the result: where its window begins, and the weights in it.
function windows(length, from, to, size, [reach, weigh]) {
  from = Math.fround(from);
  to = Math.fround(to);
  const scale = Math.fround(to - from) / size;
  const stretch = Math.max(scale, 1);
  const support = reach * stretch;
  const found = [];
  for (let at = 0; at < size; at++) {
    const centre = from + (at + 0.5) * scale;
    const low = Math.max(0, Math.trunc(centre - support + 0.5));
    const high = Math.min(length, Math.trunc(centre + support + 0.5));
    const weights = [];
    let sum = 0;
    for (let x = low; x < high; x++) {
      const weight = weigh((x - centre + 0.5) / stretch);
      weights.push(weight);
      sum += weight;
    }
    found.push([low, Int32Array.from(weights, (weight) => {
      const share = sum === 0 ? weight : weight / sum;
      return Math.trunc((share < 0 ? -0.5 : 0.5) + share * (1 << BITS));
    })]);
  }
  return found;
}

const clipped = (value) => (value < 0 ? 0 : value > 255 ? 255 : value);

// From rows of `step` bytes a pixel to rows of `places.length` pixels of 3 bytes.
function alongRows(pixels, width, step, rows, firstRow, firstColumn, places) {
  const out = new Uint8Array(rows * places.length * 3);
  let to = 0;
  for (let y = 0; y < rows; y++) {
    for (const [low, weights] of places) {
      let red = HALF, green = HALF, blue = HALF;
      let from = ((y + firstRow) * width + low - firstColumn) * step;
      for (let at = 0; at < weights.length; at++, from += step) {
        const weight = weights[at];
        red += pixels[from] * weight;
        green += pixels[from + 1] * weight;
        blue += pixels[from + 2] * weight;
      }
      out[to++] = clipped(red >> BITS);
      out[to++] = clipped(green >> BITS);
      out[to++] = clipped(blue >> BITS);
    }
  }
  return out;
}

// From rows of `step` bytes a pixel to `places.length` rows of `columns` pixels of 3 bytes.
function alongColumns(pixels, width, step, columns, firstRow, firstColumn, places) {
  const out = new Uint8Array(places.length * columns * 3);
  const sums = new Int32Array(columns * 3);
  let to = 0;
  for (const [low, weights] of places) {
    sums.fill(HALF);
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at];
      let from = ((low + at - firstRow) * width + firstColumn) * step;
      for (let x = 0; x < sums.length; x += 3, from += step) {
        sums[x] += pixels[from] * weight;
        sums[x + 1] += pixels[from + 1] * weight;
        sums[x + 2] += pixels[from + 2] * weight;
      }
    }
    for (let x = 0; x < sums.length; x++) out[to++] = clipped(sums[x] >> BITS);
  }
  return out;
}

const spanOf = (places) => {
  const [low, weights] = places[places.length - 1];
  return [places[0][0], low + weights.length];
};

// pixels: RGBA bytes; box: left, top, right, bottom; the result: RGB bytes.
function resample(pixels, width, height, box, wide, high, interpolation) {
  const filter = FILTERS[interpolation];
  const across = windows(width, box[0], box[2], wide, filter);
  const down = windows(height, box[1], box[3], high, filter);
  // As Pillow does since version 12: down first where that takes more away.
  if (height > high && height - high > 2 * (width - wide)) {
    const [left, right] = spanOf(across);
    const rows = alongColumns(pixels, width, 4, right - left, 0, left, down);
    return alongRows(rows, right - left, 3, high, 0, left, across);
  }
  const [top, bottom] = spanOf(down);
  const rows = alongRows(pixels, width, 4, bottom - top, top, 0, across);
  return alongColumns(rows, wide, 3, wide, top, 0, down);
}

// Python's round(): halves go to the even neighbour.
function rounded(value) {
  const near = Math.round(value);
  return Math.abs(value % 1) === 0.5 && near % 2 ? near - 1 : near;
}

// Height and width of what the network sees: one number where it is a square.
const sidesOf = (size) => (Array.isArray(size) ? size : [size, size]);

// What `prepared` does in SlimStudio: scaled until it just covers the part, which is cut out.
function centralPart(pixels, width, height, { size, resize, interpolation }) {
  const [high, wide] = sidesOf(size);
  const shorter = Math.min(high, wide);
  const narrow = width * high <= height * wide;
  const [times, over] = narrow ? [wide, shorter * width] : [high, shorter * height];
  const scaledWidth = Math.trunc((resize * times * width) / over);
  const scaledHeight = Math.trunc((resize * times * height) / over);
  const kept = Math.min(shorter, resize);
  const partWidth = (kept * wide) / shorter, partHeight = (kept * high) / shorter;
  const left = rounded((scaledWidth - partWidth) / 2);
  const top = rounded((scaledHeight - partHeight) / 2);
  const x = width / scaledWidth, y = height / scaledHeight;
  const box = [left * x, top * y, (left + partWidth) * x, (top + partHeight) * y];
  return resample(pixels, width, height, box, wide, high, interpolation);
}
