#!/bin/sh
# Signs the app with the hardened runtime: sign.sh SlimStudio.app
# MACOS_IDENTITY names the certificate ("Developer ID Application: ..."). Without one nothing is
# done, and whoever opens the app for the first time does so by its context menu.
set -eu
if [ -z "${MACOS_IDENTITY:-}" ]; then
    echo "not signed: MACOS_IDENTITY names no certificate"
    exit 0
fi
here=$(cd "$(dirname "$0")" && pwd)
# From the inside out: what an app holds must be signed before the app is.
find "$1/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
    xargs -0 -n 50 codesign --force --timestamp --options runtime \
        --entitlements "$here/entitlements.plist" --sign "$MACOS_IDENTITY"
codesign --force --timestamp --options runtime \
    --entitlements "$here/entitlements.plist" --sign "$MACOS_IDENTITY" "$1"
codesign --verify --deep --strict "$1"
