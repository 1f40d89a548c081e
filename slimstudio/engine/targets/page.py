"""The page of a target's folder: what lies in it, and what to do, in three steps."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from slimstudio.engine.export.format import licence
from slimstudio.messages import Message, verbatim
from slimstudio.version import __version__

if TYPE_CHECKING:
    from slimstudio.engine.targets.target import Kit, Target

README = "Read me first.html"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:"
_STYLE = """
:root { color-scheme: light dark; --ink: #18202c; --paper: #fff; --soft: #586375; --line: #d9dfe8;
  --warn: #8a5300; --card: #f4f6f9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebf1; --paper: #14181f; --soft: #a3adbb;
  --line: #333c49; --warn: #f0b35a; --card: #1d232c; } }
body { font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.soft { color: var(--soft); } .warn { color: var(--warn); font-weight: 600; }
ol.steps { list-style: none; padding: 0; counter-reset: step; }
ol.steps li { counter-increment: step; position: relative; background: var(--card);
  border-radius: .5rem; padding: .75rem 1rem .75rem 3.25rem; margin: .6rem 0; min-height: 1.6rem; }
ol.steps li::before { content: counter(step); position: absolute; left: 1rem; top: .65rem;
  width: 1.6rem; height: 1.6rem; border-radius: 50%; background: var(--ink); color: var(--paper);
  text-align: center; font-weight: 600; line-height: 1.6rem; }
ul.files { padding-left: 1.2rem; }
.pictures { display: grid; gap: .75rem;
  grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr)); }
figure { margin: 0; font-size: .85rem; } figure img { width: 100%; height: 6rem; object-fit: cover;
  border-radius: .35rem; display: block; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; }
"""


def page_text(target: Target, kit: Kit) -> str:
    """Write the page as HTML that needs nothing but the pictures beside it."""
    say = kit.say

    def told(message: Message) -> str:
        return escape(say(message))

    title = Message("{name} for {target}", name=verbatim(kit.name), target=target.title)
    steps = "".join(f"<li>{told(step)}</li>" for step in target.steps)
    sections = [
        f"<h1>{told(title)}</h1>",
        f'<p class="soft">{told(target.purpose)}</p>',
        f'<p class="warn">{told(target.unseen)}</p>' if target.unseen else "",
        f"<h2>{told(Message('Three steps'))}</h2><ol class=steps>{steps}</ol>",
        f"<h2>{told(Message('What was checked'))}</h2>{_checked(kit)}",
        f"<h2>{told(Message('What must come out'))}</h2>{_pictures(kit)}",
        f"<footer class=soft><p>{told(_privacy(kit))}</p>",
        f"<p>{escape(licence(kit.network.recipe))}</p>",
        f"<p>SlimStudio {escape(__version__)}</p></footer>",
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(kit.language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{told(title)}</title><style>{_STYLE}</style></head><body>\n"
        + "\n".join(filter(None, sections))
        + "\n</body></html>\n"
    )


def _privacy(kit: Kit) -> Message:
    return Message(
        "This folder holds small copies of {count} of your pictures, without the notes of the "
        "camera. Whoever gets it can see them.",
        count=len(kit.pictures),
    )


def _checked(kit: Kit) -> str:
    lines = []
    for one in kit.exported:
        found = one.agreement
        said = Message(
            "{file}: opened by a fresh program, it answered {agreeing:,} of {images:,} validation "
            "images like the trained network; the largest difference was {difference:.1g}.",
            file=one.path.name,
            agreeing=found.agreeing,
            images=found.images,
            difference=found.largest_difference,
        )
        if not found.images:  # no runtime of this system opens it
            said = Message("{file}: not checked on this computer.", file=one.path.name)
        lines.append(f"<li>{escape(kit.say(said))}</li>")
    return f"<ul class=files>{''.join(lines)}</ul>"


def _pictures(kit: Kit) -> str:
    figures = "".join(
        f'<figure><img src="{escape(one.file)}" alt="" loading="lazy"><figcaption>'
        f"{escape(kit.classes[one.best])} <span class=soft>"
        f"{escape(kit.say(Message('{share:.0%}', share=one.shares[one.best])))}</span>"
        "</figcaption></figure>"
        for one in kit.pictures
    )
    return f"<div class=pictures>{figures}</div>"
