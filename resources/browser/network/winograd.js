"use strict";

// Winograd's minimal filtering, F(4 × 4, 3 × 3): from a tile of 6 × 6 come 4 × 4 results with 36
// multiplications instead of 144. With the matrices below, they are Aᵀ [(G k Gᵀ) ⊙ (Bᵀ t B)] A for a
// kernel k and a tile t, summed over channels. Source: Lavin and Gray, "Fast Algorithms for
// Convolutional Neural Networks", 2016.

const TILE = 6; // places of a tile along a side, of which
const TILE_RESULTS = 4; // so many results come

const KERNEL_TRANSFORM = [
  [1 / 4, 0, 0],
  [-1 / 6, -1 / 6, -1 / 6],
  [-1 / 6, 1 / 6, -1 / 6],
  [1 / 24, 1 / 12, 1 / 6],
  [1 / 24, -1 / 12, 1 / 6],
  [0, 0, 1],
]; // G

/** The kernels of a layer as 36 matrices of outputs × channels. */
function winogradKernels({ dims: [outputs, channels], data }) {
  const transformed = new Float32Array(TILE * TILE * outputs * channels);
  for (let pair = 0; pair < outputs * channels; pair++) {
    const kernel = data.subarray(9 * pair, 9 * pair + 9);
    KERNEL_TRANSFORM.forEach((down, row) => {
      const half = [0, 1, 2].map((x) => down[0] * kernel[x] + down[1] * kernel[3 + x] + down[2] * kernel[6 + x]);
      KERNEL_TRANSFORM.forEach((across, column) => {
        const value = across[0] * half[0] + across[1] * half[1] + across[2] * half[2];
        transformed[(row * TILE + column) * outputs * channels + pair] = value;
      });
    });
  }
  return transformed;
}

function winograd(kernels, maps, shape) {
  const { channels, outputs, down, across } = shape;
  const columns = Math.ceil(across / TILE_RESULTS);
  const tiles = Math.ceil(down / TILE_RESULTS) * columns;
  const seen = transformedTiles(maps, shape, tiles, columns);
  const products = new Float32Array(TILE * TILE * outputs * tiles);
  for (let place = 0; place < TILE * TILE; place++) {
    multiply(
      kernels, place * outputs * channels, seen, place * tiles * channels,
      products, place * outputs * tiles, outputs, tiles, channels
    );
  }
  return resultsOfTiles(products, shape, tiles, columns);
}

/** The tiles of all channels, Bᵀ t B each, as 36 matrices of tiles × channels. */
function transformedTiles(maps, shape, tiles, columns) {
  const { channels, height, width, pad } = shape;
  const seen = new Float32Array(TILE * TILE * tiles * channels);
  const patch = new Float32Array(channels * TILE * TILE);
  for (let tile = 0; tile < tiles; tile++) {
    const top = Math.floor(tile / columns) * TILE_RESULTS - pad;
    const left = (tile % columns) * TILE_RESULTS - pad;
    patch.fill(0);
    copyPatch(maps, { channels, height, width }, [top, left], TILE, patch, 0);
    for (let channel = 0; channel < channels; channel++) {
      const own = channel * TILE * TILE;
      for (let x = 0; x < TILE; x++) transformTile(patch, own + x, TILE);
      for (let y = 0; y < TILE; y++) transformTile(patch, own + y * TILE, 1);
      for (let place = 0; place < TILE * TILE; place++) {
        seen[(place * tiles + tile) * channels + channel] = patch[own + place];
      }
    }
  }
  return seen;
}

/** Six numbers, ``step`` apart, times Bᵀ, in place. */
function transformTile(values, start, step) {
  const a = values[start];
  const b = values[start + step];
  const c = values[start + 2 * step];
  const d = values[start + 3 * step];
  const e = values[start + 4 * step];
  const f = values[start + 5 * step];
  values[start] = 4 * a - 5 * c + e;
  values[start + step] = -4 * (b + c) + d + e;
  values[start + 2 * step] = 4 * (b - c) - d + e;
  values[start + 3 * step] = 2 * (d - b) - c + e;
  values[start + 4 * step] = 2 * (b - d) - c + e;
  values[start + 5 * step] = 4 * b - 5 * d + f;
}

/** Aᵀ m A for the products m of each tile and output, where it lies in the maps. */
function resultsOfTiles(products, { outputs, down, across }, tiles, columns) {
  const result = new Float32Array(outputs * down * across);
  const tileProducts = new Float64Array(TILE * TILE);
  for (let output = 0; output < outputs; output++) {
    for (let tile = 0; tile < tiles; tile++) {
      for (let place = 0; place < TILE * TILE; place++) {
        tileProducts[place] = products[(place * outputs + output) * tiles + tile];
      }
      for (let x = 0; x < TILE; x++) transformProducts(tileProducts, x, TILE);
      for (let y = 0; y < TILE_RESULTS; y++) transformProducts(tileProducts, y * TILE, 1);
      const top = Math.floor(tile / columns) * TILE_RESULTS;
      const left = (tile % columns) * TILE_RESULTS;
      for (let y = 0; y < Math.min(TILE_RESULTS, down - top); y++) {
        const start = (output * down + top + y) * across + left;
        for (let x = 0; x < Math.min(TILE_RESULTS, across - left); x++) {
          result[start + x] = tileProducts[y * TILE + x];
        }
      }
    }
  }
  return result;
}

/** Six numbers, ``step`` apart, times Aᵀ: the first four of them, in place. */
function transformProducts(values, start, step) {
  const a = values[start];
  const b = values[start + step];
  const c = values[start + 2 * step];
  const d = values[start + 3 * step];
  const e = values[start + 4 * step];
  const f = values[start + 5 * step];
  values[start] = a + b + c + d + e;
  values[start + step] = b - c + 2 * (d - e);
  values[start + 2 * step] = b + c + 4 * (d + e);
  values[start + 3 * step] = b - c + 8 * (d - e) + f;
}
