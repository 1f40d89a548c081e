"use strict";
// The page: takes pictures, shows answers. The network runs in a worker, whose parts, like the
// network's, stand in this file as text: from disk, browsers refuse to fetch anything.
const ABOUT = JSON.parse(document.getElementById("about").textContent);
const { words, classes, recipe, pictures } = ABOUT;
const MOST_CARDS = 60;
const BARS = 5;
const language = document.documentElement.lang;
const $ = (id) => document.getElementById(id);

function made(tag, { text = "", parent = null, ...properties } = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  if (text) element.textContent = text; // never HTML: names come from strangers
  if (parent) parent.append(element);
  return element;
}

const filled = (template, values) =>
  template.replace(/\{(\w+)\}/g, (place, name) => (name in values ? values[name] : place));
const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
const milliseconds = (value) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
const say = (text, isError = false) => {
  $("status").textContent = text;
  $("status").classList.toggle("error", isError);
};

// ---- what stands in this file as text ----------------------------------------------------------
function fromBase64(text) {
  text = text.trim();
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

async function part(id, isPacked = false) {
  const element = $(id);
  const bytes = fromBase64(element.textContent);
  element.remove(); // large networks need the memory
  if (!isPacked) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

// ---- the worker --------------------------------------------------------------------------------
let worker = null;
let lastId = 0;
const waiting = new Map();

function request(message, transfer = []) {
  return new Promise((resolve, reject) => {
    const id = ++lastId;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, ...message }, transfer);
  });
}

async function start() {
  const source = await part("program", true);
  worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  worker.onmessage = ({ data }) => {
    const { resolve, reject } = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error) reject(new Error(data.error));
    else resolve(data);
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || "worker"));
    waiting.clear();
  };
  const wasm = await part("wasm", true);
  const network = await part("network");
  const module = new TextDecoder().decode(await part("module", true));
  const open = { recipe, module, wasm: wasm.buffer, network: network.buffer };
  await request({ open }, [wasm.buffer, network.buffer]);
}

// ---- pictures ----------------------------------------------------------------------------------
const UNREADABLE = [
  ["TIFF", (b) => (b[0] === 0x49 && b[1] === 0x49 && b[2] === 42) || (b[0] === 0x4d && b[1] === 0x4d && b[3] === 42)],
  ["HEIC", (b) => latin(b, 4, 8) === "ftyp" && /^(hei|hev|mif|msf)/.test(latin(b, 8, 12))],
];
const latin = (bytes, from, to) => String.fromCharCode(...bytes.subarray(from, to));

// The orientation of a WebP, which browsers overlook: 1 to 8.
function orientationOf(bytes) {
  if (latin(bytes, 0, 4) !== "RIFF" || latin(bytes, 8, 12) !== "WEBP") return 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    if (latin(bytes, at, at + 4) === "EXIF") return inExif(view, at + 8, Math.min(at + 8 + length, bytes.length));
    at += 8 + length + (length & 1);
  }
  return 1;
}

function inExif(view, start, end) {
  try {
    if (view.getUint32(start) === 0x45786966) start += 6; // "Exif" and two zeros
    const little = view.getUint16(start) === 0x4949;
    const list = start + view.getUint32(start + 4, little);
    const count = view.getUint16(list, little);
    for (let at = list + 2; at < list + 2 + 12 * count && at + 12 <= end; at += 12) {
      if (view.getUint16(at, little) !== 0x0112) continue;
      const told = view.getUint16(at + 8, little);
      return told >= 1 && told <= 8 ? told : 1;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // a damaged note beside an intact picture
  }
  return 1;
}

const TURNS = {
  2: [-1, 0, 0, 1], 3: [-1, 0, 0, -1], 4: [1, 0, 0, -1], 5: [0, 1, 1, 0], 6: [0, 1, -1, 0],
  7: [0, -1, -1, 0], 8: [0, -1, 1, 0],
};

async function pixelsOf(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const kind = UNREADABLE.find(([, fits]) => fits(bytes));
  let bitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]), {
      imageOrientation: "from-image", premultiplyAlpha: "none", colorSpaceConversion: "none",
    });
  } catch {
    throw new Error(kind ? filled(words.unreadable, { kind: kind[0] }) : words.broken);
  }
  const turn = await browserTurnsWebp() ? 1 : orientationOf(bytes);
  const isAcross = turn >= 5;
  const width = isAcross ? bitmap.height : bitmap.width;
  const height = isAcross ? bitmap.width : bitmap.height;
  const canvas = made("canvas", { width, height });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.fillStyle = "#fff"; // what is transparent becomes white
  context.fillRect(0, 0, width, height);
  if (turn !== 1) {
    const [a, b, c, d] = TURNS[turn];
    context.setTransform(a, b, c, d, a + c < 0 ? width : 0, b + d < 0 ? height : 0);
  }
  context.imageSmoothingEnabled = false;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  return { data, width, height };
}

// Two pixels side by side, with a note that they stand on each other.
let turning = null;
function browserTurnsWebp() {
  turning ??= createImageBitmap(new Blob([fromBase64(ABOUT.turnedWebp)]), {
    imageOrientation: "from-image",
  }).then((bitmap) => bitmap.height > bitmap.width, () => false);
  return turning;
}

let last = Promise.resolve();
function classify(blob) {
  // One after the other: pictures of cameras take 50 megabytes each while they are looked at.
  const answer = last.then(async () => {
    const began = performance.now();
    const { data, width, height } = await pixelsOf(blob);
    const decodeMs = performance.now() - began;
    const found = await request({ pixels: data, width, height }, [data.buffer]);
    return { ...found, decodeMs, width, height };
  });
  last = answer.catch(() => {});
  return answer;
}

// ---- answers -----------------------------------------------------------------------------------
function bestOf(shares) {
  return shares.map((share, at) => [share, at]).sort(([a], [b]) => b - a).slice(0, BARS);
}

async function show(blob, name) {
  await ready;
  const card = made("article", { className: "card" });
  $("answers").prepend(card);
  while ($("answers").children.length > MOST_CARDS) $("answers").lastChild.remove();
  const picture = made("img", { alt: "", parent: card });
  picture.onload = () => URL.revokeObjectURL(picture.src);
  picture.onerror = () => {
    URL.revokeObjectURL(picture.src);
    picture.style.visibility = "hidden"; // what cannot be shown is named beside
  };
  picture.src = URL.createObjectURL(blob);
  const answer = made("div", { className: "answer", parent: card });
  made("p", { className: "name", text: name, parent: answer });
  const bars = made("div", { className: "bars", parent: answer });
  made("p", { className: "quiet", text: words.looking, parent: bars });
  try {
    const found = await classify(blob);
    bars.textContent = "";
    for (const [share, at] of bestOf(found.shares)) {
      const bar = made("div", { className: "bar", parent: bars });
      Object.assign(bar.dataset, { at, share });
      bar.style.setProperty("--share", share);
      made("span", { text: classes[at], parent: bar });
      made("span", { className: "share", text: percent.format(share), parent: bar });
    }
    const time = { all: milliseconds(found.decodeMs + found.prepareMs + found.networkMs), network: milliseconds(found.networkMs) };
    made("p", { className: "quiet", text: filled(words.took, time), parent: answer });
    say(words.ready);
  } catch (error) {
    bars.textContent = "";
    made("p", { className: "error", text: error.message, parent: bars });
  }
}

function take(files) {
  const found = [...files];
  for (const file of found) show(file, file.name);
}

// ---- the check ---------------------------------------------------------------------------------
async function check() {
  const verdict = $("verdict");
  verdict.className = "";
  let agreeing = 0;
  const times = [];
  try {
    await ready;
    for (const [at, one] of pictures.entries()) {
      verdict.textContent = filled(words.checking, { done: at, count: pictures.length });
      const { shares, networkMs } = await classify(new Blob([fromBase64(one.data)]));
      const apart = Math.max(...shares.map((share, index) => Math.abs(share - one.shares[index])));
      const highest = Math.max(...shares);
      if (apart < ABOUT.allowed && shares[one.answer] > highest - ABOUT.allowed) agreeing += 1;
      times.push(networkMs);
    }
    times.sort((a, b) => a - b);
    const values = { agreeing, count: pictures.length };
    verdict.textContent = filled(words.agree, values);
    Object.assign(verdict.dataset, { ...values, networkMs: times[times.length >> 1] });
    verdict.classList.add(agreeing === pictures.length ? "good" : "error");
    $("pace").textContent = filled(words.pace, { network: milliseconds(times[times.length >> 1]) });
  } catch (error) {
    verdict.textContent = error.message;
    verdict.classList.add("error");
    verdict.dataset.error = error.message;
  }
}

// ---- the camera --------------------------------------------------------------------------------
let stream = null;
function closeCamera() {
  if (stream) for (const track of stream.getTracks()) track.stop();
  stream = null;
  $("camera").hidden = true;
}

async function openCamera() {
  closeCamera();
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch {
    say(words.noCamera, true);
    return;
  }
  $("camera").hidden = false;
  $("video").srcObject = stream;
  await $("video").play();
}

function photograph() {
  const video = $("video");
  const canvas = made("canvas", { width: video.videoWidth, height: video.videoHeight });
  canvas.getContext("2d").drawImage(video, 0, 0);
  canvas.toBlob((blob) => show(blob, words.photograph), "image/png");
}

// ---- what can be clicked -----------------------------------------------------------------------
$("choose").onclick = () => $("files").click();
$("files").onchange = () => {
  take($("files").files);
  $("files").value = "";
};
$("openCamera").onclick = openCamera;
$("closeCamera").onclick = closeCamera;
$("photograph").onclick = photograph;
$("check").onclick = check;
const drop = $("drop");
addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
addEventListener("dragleave", () => drop.classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  take(event.dataTransfer.files);
});
addEventListener("paste", (event) => take(event.clipboardData.files));
$("licences").ontoggle = async () => {
  if ($("notices")) $("licenceText").textContent += new TextDecoder().decode(await part("notices", true));
};

say(words.starting);
const ready = start();
ready.then(
  () => say(words.ready),
  (error) => say(filled(words.failed, { reason: error.message }), true),
);
addEventListener("hashchange", () => location.hash === "#check" && check());
if (location.hash === "#check") check();
