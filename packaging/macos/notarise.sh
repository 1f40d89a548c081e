#!/bin/sh
# Has Apple look at the disk image and staples its answer to it: notarise.sh SlimStudio.dmg
# MACOS_NOTARY_PROFILE names what `xcrun notarytool store-credentials` kept. Without it nothing is
# done.
set -eu
if [ -z "${MACOS_NOTARY_PROFILE:-}" ]; then
    echo "not notarised: MACOS_NOTARY_PROFILE names no profile"
    exit 0
fi
codesign --force --timestamp --sign "$MACOS_IDENTITY" "$1"
xcrun notarytool submit "$1" --keychain-profile "$MACOS_NOTARY_PROFILE" --wait
xcrun stapler staple "$1"
