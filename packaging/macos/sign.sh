#!/bin/sh
# Signs the app, as the last thing that is done to it: sign.sh SlimStudio.app
# MACOS_IDENTITY names the certificate ("Developer ID Application: ..."). Without one the signature
# is ad hoc: Apple's processors run nothing unsigned. Whoever opens such an app for the first time
# does so by its context menu.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
identity=${MACOS_IDENTITY:--}
time=--timestamp
if [ "$identity" = - ]; then
    echo "signed ad hoc: MACOS_IDENTITY names no certificate"
    time=--timestamp=none
fi
# From the inside out: what an app holds must be signed before the app is.
find "$1/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
    xargs -0 -n 50 codesign --force "$time" --options runtime \
        --entitlements "$here/entitlements.plist" --sign "$identity"
codesign --force "$time" --options runtime \
    --entitlements "$here/entitlements.plist" --sign "$identity" "$1"
codesign --verify --deep --strict "$1"
