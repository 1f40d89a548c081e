// Runs the network beside the page, so that the page answers meanwhile.
let ask = null;
let own = null; // the page's network, and what it takes

async function open({ recipe, network, wasm, module }) {
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.wasm.wasmBinary = wasm;
  ort.env.wasm.wasmPaths = { mjs: URL.createObjectURL(new Blob([module], { type: "text/javascript" })) };
  const session = await ort.InferenceSession.create(new Uint8Array(network), {
    executionProviders: ["wasm"],
  });
  const [height, width] = sidesOf(recipe.size);
  own = { session, takes: [1, height, width, 3] };
  ask = async (pixels, across, down) => {
    const began = performance.now();
    const part = centralPart(pixels, across, down, recipe);
    const prepared = performance.now();
    const input = new ort.Tensor("uint8", part, [1, height, width, 3]);
    const answers = await session.run({ [session.inputNames[0]]: input });
    const shares = Array.from(answers[session.outputNames[0]].data);
    return { shares, prepareMs: prepared - began, networkMs: performance.now() - prepared };
  };
}

// Clocks of browsers are coarse: runs are timed together until they took a while.
const WHOLE = { leastMs: 30, fewest: 5, most: 30, untilMs: 8000 };
const LAYER = { leastMs: 12, fewest: 3, most: 3, untilMs: 0 };

async function time({ file, takes, whole = false }) {
  const session = file ? await ort.InferenceSession.create(file, { executionProviders: ["wasm"] }) : own.session;
  const shape = takes ?? own.takes;
  const size = shape.reduce((all, side) => all * side, 1);
  const values = whole ? new ort.Tensor("uint8", new Uint8Array(size).fill(127), shape)
    : new ort.Tensor("float32", new Float32Array(size).fill(0.5), shape);
  const feeds = { [session.inputNames[0]]: values };
  const { leastMs, fewest, most, untilMs } = whole ? WHOLE : LAYER;
  const sample = async () => {
    const began = performance.now();
    for (let runs = 1; ; runs++) {
      await session.run(feeds);
      const took = performance.now() - began;
      if (took >= leastMs) return took / runs;
    }
  };
  await sample(); // to warm up
  const found = [];
  const until = performance.now() + untilMs;
  while (found.length < most && (found.length < fewest || performance.now() < until))
    found.push(await sample());
  if (file) await session.release();
  found.sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((share) => found[Math.floor(share * found.length)]);
}

onmessage = async ({ data }) => {
  const { id } = data;
  try {
    if (data.open) await open(data.open);
    const answer = data.pixels ? await ask(data.pixels, data.width, data.height) : {};
    if (data.time) answer.times = await time(data.time);
    postMessage({ id, ...answer });
  } catch (error) {
    postMessage({ id, error: String((error && error.message) || error) });
  }
};
