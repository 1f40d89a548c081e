#!/bin/sh
# Adds SlimStudio to this person's menu and opens .slim files with it. Needs no administrator.
# `sh uninstall.sh`, or "Uninstall" in the menu entry's own menu, takes it away again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# Where the program could not even start, nothing is added to the menu.
needed=@GLIBC@
has=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/.* //')
if [ -z "$has" ] || [ "$(printf '%s\n' "$needed" "$has" | sort -V | head -n 1)" != "$needed" ]; then
    echo "SlimStudio needs glibc $needed or later, and this system has ${has:-another C library}. Nothing was changed." >&2
    echo "A newer system runs it, such as Debian 12 or Ubuntu 24.04; so does the source with Python 3.11, see README.md." >&2
    exit 1
fi
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
mkdir -p "$data/applications" "$data/mime/packages" "$data/icons" "$bin"
ln -sf "$here/slimstudio" "$bin/slimstudio"
cp -R "$here/share/icons/hicolor" "$data/icons/"
cp "$here/share/mime/packages/org.slimstudio.SlimStudio.xml" "$data/mime/packages/"
# The menu does not know ~/.local/bin everywhere, so the entry names the program whole.
quoted=$(printf '%s' "$here" | sed 's/[\&|]/\\&/g')
sed -e "s|^Exec=slimstudio|Exec=\"$quoted/slimstudio\"|" \
    -e "s|^Actions=new-window;|Actions=new-window;uninstall;|" \
    "$here/share/applications/slimstudio.desktop" > "$data/applications/slimstudio.desktop"
cat >> "$data/applications/slimstudio.desktop" <<END

[Desktop Action uninstall]
Name=Uninstall
Name[de]=Deinstallieren
Exec=sh "$here/uninstall.sh"
END
for tool in "update-mime-database $data/mime" "update-desktop-database $data/applications"; do
    # A command and its argument.
    # shellcheck disable=SC2086
    command -v "${tool%% *}" >/dev/null && $tool 2>/dev/null || true
done
echo "SlimStudio is in your menu now. Its program lies in $here: leave that folder where it is."
