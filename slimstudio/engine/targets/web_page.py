"""A web page: one file that browsers open from disk, and that forbids itself every connection."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import re
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.targets.page_measure import measure_text
from slimstudio.engine.targets.python_program import ALLOWED, write_answers
from slimstudio.engine.targets.target import Kit, Target
from slimstudio.engine.targets.web_runtime import (
    MODULE,
    SCRIPT,
    VERSION,
    WASM,
    web_runtime,
    what_is_missing,
)
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.locations import resources

if TYPE_CHECKING:
    from slimstudio.engine.models.network import Network

# Browsers hold no text of more than half a gigabyte; four letters stand for three bytes.
_LARGEST_NETWORK = 380 * 10**6
_LARGE_PAGE = 100 * 10**6
_PLACE = re.compile(r"\{(\w+)\}")

_WORDS: dict[str, Message] = {
    "starting": Message("Starting…"),
    "ready": Message("Ready. Choose pictures, drop them here, or take a photograph."),
    "failed": Message("This browser cannot run the page: {reason}", reason="{reason}"),
    "looking": Message("Looking…"),
    "took": Message(
        "{all} ms, of which the network took {network} ms", all="{all}", network="{network}"
    ),
    "unreadable": Message("Browsers do not read {kind}. Save it as JPEG or PNG.", kind="{kind}"),
    "broken": Message("This is no picture that a browser reads."),
    "checking": Message("Checking: {done} of {count}", done="{done}", count="{count}"),
    "agree": Message("{agreeing} of {count} answers agree", agreeing="{agreeing}", count="{count}"),
    "measuring": Message("Measuring: {done} of {count}", done="{done}", count="{count}"),
    "pace": Message("{network} ms for one picture", network="{network}"),
    "noCamera": Message("There is no camera that this page may use."),
    "photograph": Message("Photograph"),
}


def _write_page(kit: Kit) -> tuple[str, ...]:
    write_answers(kit)
    network = kit.exported[0].path.read_bytes()
    page = page_source(kit, network)
    if kit.original is not None:
        kit.original[1].unlink()  # the page holds what it measures of it
    kit.page.write_text(page, encoding="utf-8")
    notices = _text("onnxruntime-licence.txt") + gzip.decompress(
        (_folder() / "onnxruntime-notices.txt.gz").read_bytes()
    ).decode("utf-8")
    (kit.folder / "onnxruntime-notices.txt").write_text(notices, encoding="utf-8")
    return ()


def page_source(kit: Kit, network: bytes) -> str:
    """Write the page.

    Args:
        kit: What it is made of, with the runtime.
        network: The ONNX file, which takes pixels and answers with shares.
    """
    say = kit.say
    app, style = _text("app.js") + _text("measure.js"), _text("style.css")
    program = kit.runtime[SCRIPT].decode("utf-8") + _text("resample.js") + _text("worker.js")
    values = {
        "language": escape(kit.language),
        "policy": _policy(app, style),
        "title": escape(kit.name),
        "style": style,
        "app": app,
        "drop": escape(say(Message("Drop pictures here."))),
        "choose": escape(say(Message("Choose pictures"))),
        "open_camera": escape(say(Message("Use the camera"))),
        "photograph": escape(say(Message("Take a photograph"))),
        "close_camera": escape(say(Message("Close the camera"))),
        "check": escape(say(Message("Check this page"))),
        "measure_device": escape(say(Message("Measure this device"))),
        "what_for": escape(
            say(
                Message(
                    "How long the network takes here, and its layers one by one, for about a "
                    "minute. SlimStudio opens the file with “Add a device…”, and its forecasts and "
                    "goals go by this device's clock."
                )
            )
        ),
        "device_name": escape(say(Message("Name of this device:"))),
        "measure_now": escape(say(Message("Measure"))),
        "save_device": escape(say(Message("Save device.json"))),
        "private": escape(
            say(
                Message(
                    "Your pictures stay on this device: the page forbids itself every connection."
                )
            )
        ),
        "pictures_inside": escape(
            say(
                Message(
                    "The page holds small copies of {count} pictures, to check its answers. "
                    "Whoever gets the page gets them.",
                    count=len(kit.pictures),
                )
            )
        ),
        "licences": escape(say(Message("Licences"))),
        "licence_text": escape(
            f"ONNX Runtime Web {VERSION}\n\n{_text('onnxruntime-licence.txt')}\n\n"
        ),
        "no_script": escape(say(Message("This page needs JavaScript."))),
        "about": _json(_about(kit)),
        "network": _base64(network),
        "wasm": _packed(kit.runtime[WASM]),
        "module": _packed(kit.runtime[MODULE]),
        "to_measure": _packed(measure_text(kit).encode("utf-8")),
        "program": _packed(program.encode("utf-8")),
        "notices": _base64((_folder() / "onnxruntime-notices.txt.gz").read_bytes()),
    }
    return _PLACE.sub(lambda found: values[found[1]], _text("page.html"))


def _about(kit: Kit) -> Mapping[str, Any]:
    wanted = kit.network.recipe.preprocessing
    return {
        "words": {name: kit.say(words) for name, words in _WORDS.items()},
        "classes": kit.classes,
        "recipe": {
            "size": wanted.size,
            "resize": wanted.resize,
            "interpolation": str(wanted.interpolation),
        },
        "allowed": ALLOWED,
        "turnedWebp": _turned_webp(),
        "network": kit.exported[0].path.name,
        "runtime": VERSION,
        "pictures": [
            {
                "data": _base64((kit.folder / one.file).read_bytes()),
                "answer": one.best,
                "shares": [round(share, 6) for share in one.shares],
            }
            for one in kit.pictures
        ],
    }


def _turned_webp() -> str:
    """Draw two pixels side by side, with a note that they stand on each other."""
    notes = Image.Exif()
    notes[0x0112] = 6
    stream = io.BytesIO()
    Image.new("RGB", (2, 1)).save(stream, "WEBP", lossless=True, exif=notes.tobytes())
    return _base64(stream.getvalue())


def _policy(app: str, style: str) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src '{_hash(app)}' blob: 'wasm-unsafe-eval'",
            "worker-src blob:",
            f"style-src '{_hash(style)}'",
            "img-src blob:",
            "media-src blob: mediastream:",
            "connect-src 'none'",
            "form-action 'none'",
            "base-uri 'none'",
        )
    )


def _hash(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"


def _json(value: object) -> str:
    """Write JSON that ends no element of HTML, whatever stands in it."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _packed(content: bytes) -> str:
    return _base64(gzip.compress(content, mtime=0))


def _folder() -> Path:
    return resources() / "web_page"


def _text(name: str) -> str:
    return (_folder() / name).read_text(encoding="utf-8")


def _refusal(network: Network) -> Message:
    from slimstudio.engine.measure.size import size_bytes  # noqa: PLC0415 - it loads torch

    size = size_bytes(network.module)
    if size <= _LARGEST_NETWORK:
        return NO_MESSAGE
    return Message(
        "It has {size:.0f} MB, and browsers take at most {most:.0f} MB from a page.",
        size=size / 1e6,
        most=_LARGEST_NETWORK / 1e6,
    )


def _remarks(kit: Kit) -> tuple[Message, ...]:
    size = kit.page.stat().st_size
    if size <= _LARGE_PAGE:
        return ()
    return (
        Message(
            "The page has {size:.0f} MB: telephones and slow connections will have trouble "
            "with it.",
            size=size / 1e6,
        ),
    )


WEB_PAGE = Target(
    key="web-page",
    title=Message("A web page"),
    purpose=Message(
        "One file for the browsers of computers, and for telephones once it is on the web. It "
        "works without a connection and sends nothing anywhere."
    ),
    icon="web",
    formats=(ONNX,),
    steps=(
        Message(
            "Open the page with the network's name in Chromium, Chrome, Edge or Firefox: a double "
            "click on the file will do."
        ),
        Message("Click “Check this page”. It must say that all answers agree."),
        Message(
            "Drop pictures onto the page. For others, send them the file, or put it on any web "
            "space: iPhones run it only from there, Android opens the file, too."
        ),
    ),
    write_programs=_write_page,
    refusal=_refusal,
    nearest=Message("This computer"),
    runtime=web_runtime,
    download=what_is_missing,
    remarks=_remarks,
    measures=True,
)
