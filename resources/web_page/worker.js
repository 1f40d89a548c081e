// Runs the network beside the page, so that the page answers meanwhile.
let ask = null;

async function open({ recipe, network, wasm, module }) {
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.wasm.wasmBinary = wasm;
  ort.env.wasm.wasmPaths = { mjs: URL.createObjectURL(new Blob([module], { type: "text/javascript" })) };
  const session = await ort.InferenceSession.create(new Uint8Array(network), {
    executionProviders: ["wasm"],
  });
  const [height, width] = sidesOf(recipe.size);
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

onmessage = async ({ data }) => {
  const { id } = data;
  try {
    if (data.open) await open(data.open);
    const answer = data.pixels ? await ask(data.pixels, data.width, data.height) : {};
    postMessage({ id, ...answer });
  } catch (error) {
    postMessage({ id, error: String((error && error.message) || error) });
  }
};
