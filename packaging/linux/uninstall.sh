#!/bin/sh
# Takes back what install.sh did. Projects, settings and exported files stay.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
[ "$(readlink "$HOME/.local/bin/slimstudio" || true)" = "$here/slimstudio" ] && rm -f "$HOME/.local/bin/slimstudio"
rm -f "$data/applications/slimstudio.desktop" "$data/mime/packages/org.slimstudio.SlimStudio.xml"
find "$data/icons/hicolor" -name 'slimstudio.png' -o -name 'slimstudio.svg' 2>/dev/null |
    while read -r icon; do rm -f "$icon"; done
for tool in "update-mime-database $data/mime" "update-desktop-database $data/applications"; do
    # A command and its argument.
    # shellcheck disable=SC2086
    command -v "${tool%% *}" >/dev/null && $tool 2>/dev/null || true
done
echo "SlimStudio is out of your menu. Delete the folder $here, and nothing but your files is left."
