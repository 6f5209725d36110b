#!/usr/bin/env bash
# Builds the disk image of Zen Digits for Macs with Apple silicon into dist/macos.
#
#     packaging/macos/build.sh
#
# `python` must be an arm64 build and have Zen Digits with its extra `packaging`. Needs Apple's command
# line tools and, for notarisation, Xcode's notarytool.
#
# SIGN_IDENTITY is the name of a "Developer ID Application" certificate, NOTARY_PROFILE the name of a
# notarytool profile; README.md explains how to get both. Without SIGN_IDENTITY the program is signed
# ad hoc: it runs on this Mac, and on others once the user has allowed it in the system settings.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."

identity=${SIGN_IDENTITY:--}
profile=${NOTARY_PROFILE:-}
fail() { echo "build.sh: $1" >&2; exit 2; }
[ "$(uname -sm)" = "Darwin arm64" ] || fail "run it on a Mac with Apple silicon; PyTorch has no builds for others."
[ -z "$profile" ] || [ "$identity" != - ] || fail "only a signed program can be notarised; set SIGN_IDENTITY, too."
for tool in python pyinstaller dmgbuild codesign; do
  command -v "$tool" >/dev/null || fail "$tool is missing; see the top of this file."
done

version=$(python -c 'import zen_digits; print(zen_digits.__version__)')
app="dist/Zen Digits.app"
out=dist/macos
dmg=$out/zen-digits-$version-macos-arm64.dmg
rm -rf build/macos "$out"
mkdir -p build/macos "$out"

echo "+ the program's bundle"
pyinstaller --noconfirm --log-level WARN packaging/zen-digits.spec
# Before signing: the signature covers everything in Resources.
python packaging/collect_licences.py "$app/Contents/Resources/licences"

# The hardened runtime, which notarisation requires, loads only libraries signed by the same team. An
# ad-hoc signature has no team, so the program would not start.
if [ "$identity" = - ]; then how=(--timestamp=none); else how=(--timestamp --options runtime); fi
sign() { codesign --force --sign "$identity" "${how[@]}" "$@"; }

echo "+ its signatures"
# From the inside out: each signature covers those inside it. PyInstaller's own signatures are
# replaced. The program's file comes last: signing the bundle signs it.
find "$app/Contents" -type f ! -path "$app/Contents/MacOS/zen-digits" \
  \( -name '*.so' -o -name '*.dylib' -o -perm -100 \) -print0 |
  while IFS= read -r -d '' file; do
    case $(file -b "$file") in Mach-O*) sign "$file" ;; esac
  done
find "$app/Contents" -depth -type d -name '*.framework' -print0 |
  while IFS= read -r -d '' framework; do sign "$framework"; done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"

# After signing: the hardened runtime may block what runs without it.
echo "+ a run of every command"
python packaging/smoke.py "$app/Contents/MacOS/zen-digits"

notarise() { # FILE, the item inside it to staple the ticket to
  # notarytool may succeed although Apple refused; then there is no ticket to staple.
  xcrun notarytool submit "$1" --keychain-profile "$profile" --wait
  xcrun stapler staple "$2"
}
if [ -n "$profile" ]; then
  echo "+ Apple's ticket for the program, so that it starts without a network"
  ditto -c -k --keepParent "$app" build/macos/zen-digits.zip
  notarise build/macos/zen-digits.zip "$app"
fi

echo "+ the disk image"
dmgbuild -s "$here/dmg_settings.py" -D "app=$app" "Zen Digits" "$dmg"
[ "$identity" = - ] || codesign --force --sign "$identity" --timestamp "$dmg"
if [ -n "$profile" ]; then
  echo "+ Apple's ticket for the disk image"
  notarise "$dmg" "$dmg"
  spctl --assess --type open --context context:primary-signature --verbose "$dmg"
fi
(cd "$out" && shasum -a 256 -- *.dmg | tee SHA256SUMS)
