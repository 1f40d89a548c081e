// ---- the measurement ---------------------------------------------------------------------------
// What measure.py does on a board: the file that it makes is opened by SlimStudio.
let toMeasure = null;
let savedUrl = "";

function deviceGuess() {
  const agent = navigator.userAgent;
  const names = [["Firefox/", "Firefox"], ["Edg/", "Edge"], ["Chrome/", "Chrome"], ["Safari/", "Safari"]];
  const browser = (names.find(([mark]) => agent.includes(mark)) ?? ["", "Browser"])[1];
  const platform = navigator.userAgentData?.platform || navigator.platform || "";
  return `${browser}, ${platform}`.slice(0, 40);
}

async function measure() {
  const verdict = $("verdict");
  $("measure").disabled = $("check").disabled = true;
  $("saved").hidden = true;
  try {
    await check();
    if (verdict.dataset.agreeing !== String(pictures.length)) return;
    toMeasure ??= JSON.parse(new TextDecoder().decode(await part("toMeasure", true)));
    const layers = Object.entries(toMeasure.layers);
    const networks = [];
    const times = {};
    const count = layers.length + toMeasure.networks.length;
    let done = 0;
    const tell = () => {
      verdict.textContent = filled(words.measuring, { done: done++, count });
      verdict.className = "";
    };
    for (const { name, content, layers: own } of toMeasure.networks) {
      tell();
      const [low, median, high] = await timesOf({ content, whole: true });
      networks.push({ name, layers: own, latency_ms: { low, median, high } });
    }
    for (const [key, { content, takes }] of layers) {
      tell();
      times[key] = (await timesOf({ content, takes }))[1];
    }
    offer({
      format: "slimstudio device",
      version: 1,
      device: $("deviceName").value.trim() || deviceGuess(),
      system: (navigator.userAgentData?.platform || navigator.platform || "browser").slice(0, 100),
      runtime: `onnxruntime-web ${ABOUT.runtime}`,
      threads: 1,
      network: ABOUT.network,
      size: recipe.size,
      answers: [pictures.length, pictures.length],
      networks,
      layers: times,
    });
    const said = networks.map(({ name, latency_ms: time }) => `${name}: ${milliseconds(time.median)} ms`);
    verdict.textContent = said.join(", ");
    verdict.classList.add("good");
  } catch (error) {
    verdict.textContent = error.message;
    verdict.classList.add("error");
    verdict.dataset.error = error.message;
  } finally {
    $("measure").disabled = $("check").disabled = false;
  }
}

async function timesOf({ content, ...wanted }) {
  const file = content === null ? null : fromBase64(content);
  return (await request({ time: { file, ...wanted } })).times;
}

function offer(device) {
  URL.revokeObjectURL(savedUrl);
  savedUrl = URL.createObjectURL(new Blob([JSON.stringify(device, null, 1)], { type: "application/json" }));
  $("saved").href = savedUrl;
  $("saved").download = "device.json";
  $("saved").hidden = false;
}

$("deviceName").value = deviceGuess();
$("measure").onclick = measure;
