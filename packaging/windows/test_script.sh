#!/usr/bin/env bash
# Checks on Linux that the Windows installer compiles; the program itself can only be built on
# Windows, with build.ps1.
#
#     packaging/windows/test_script.sh
#
# A small folder stands in for the program. Warnings of makensis are errors. What the installer does
# on Windows is not tested here.
#
# `python` must have Zen Digits. Needs makensis (Debian: nsis); 7z, if installed, checks the contents.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
command -v makensis >/dev/null || { echo "test_script.sh: makensis is missing; install nsis." >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(python -c 'import zen_digits; print(zen_digits.__version__)')
python packaging/icons.py "$work/icons"

payload=$work/zen-digits
mkdir -p "$payload/_internal/torch/lib" "$payload/_internal/resources/models" "$payload/licences/torch"
for file in "Zen Digits.exe" zen-digits.exe _internal/base_library.zip _internal/torch/lib/torch_cpu.dll \
  _internal/resources/models/shipped.zendigits licences/README.md licences/torch/LICENSE; do
  echo "stands in for $file" >"$payload/$file"
done

installer=$work/zen-digits-$version-windows-x64.exe
compile() { makensis -V2 -WX -DVERSION="$version" -DPAYLOAD="$1" -DICON="$work/icons/zen-digits.ico" -DOUT="$installer" "$here/zen-digits.nsi"; }
compile "$payload"
[ "$(head -c 2 "$installer")" = MZ ] || { echo "test_script.sh: $installer is not a program." >&2; exit 1; }
echo "ok  the installer compiles without a warning"

if command -v 7z >/dev/null; then
  7z l "$installer" >"$work/listing.txt"
  for file in "Zen Digits.exe" zen-digits.exe torch_cpu.dll shipped.zendigits uninstall.exe; do
    grep -qF "$file" "$work/listing.txt" || { echo "test_script.sh: $file is not in the installer." >&2; exit 1; }
  done
  echo "ok  7z finds the program's files in it"
fi

rm "$payload/zen-digits.exe"
! compile "$payload" >"$work/incomplete.txt" 2>&1 || { echo "test_script.sh: an incomplete folder is accepted." >&2; exit 1; }
echo "ok  an incomplete folder is refused"
