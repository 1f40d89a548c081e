#!/bin/sh
# Makes an AppImage of the bundle: appimage.sh BUNDLE ICONS TARGET
# Needs appimagetool (https://github.com/AppImage/appimagetool) and share/ of the Debian package.
set -eu
bundle=$1 icons=$2 target=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dir=$work/SlimStudio.AppDir
mkdir -p "$dir/usr/lib" "$dir/usr/share/mime/packages"
cp -a "$bundle" "$dir/usr/lib/slimstudio"
cp "$here/org.slimstudio.SlimStudio.xml" "$dir/usr/share/mime/packages/"
cp "$here/slimstudio.desktop" "$icons/256.png" "$dir/"
mv "$dir/256.png" "$dir/slimstudio.png"
ln -s slimstudio.png "$dir/.DirIcon"
cat > "$dir/AppRun" <<'END'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/slimstudio/slimstudio" "$@"
END
chmod 755 "$dir/AppRun"
# Without a runtime at hand appimagetool would fetch whichever is the newest.
runtime=/usr/local/lib/appimage/runtime-$(uname -m)
set --
if [ -f "$runtime" ]; then set -- --runtime-file "$runtime"; fi
ARCH=$(uname -m) appimagetool --no-appstream "$@" "$dir" "$target"
