#!/usr/bin/env bash
# Builds the .deb and the portable archive of Zen Digits for Linux into dist/linux.
#
#     packaging/linux/build.sh
#
# `python` must have Zen Digits with its extra `packaging`, and a CPU build of PyTorch. Run it on the
# oldest system that the result has to run on: its glibc becomes the minimum.
# Needs binutils, gcc, icu-devtools, zstd and dpkg.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."

preset=${PRESET:-9e}  # of xz; PRESET=1 is fast, for experiments

for tool in ar dpkg-deb gcc icupkg objdump strip zstd; do
  command -v "$tool" >/dev/null || { echo "build.sh: $tool is missing; see the top of this file." >&2; exit 2; }
done

version=$(python -c 'import zen_digits; print(zen_digits.__version__)')
date=$(sed -nE "s/^## \[$version\] - ([0-9-]+)\$/\1/p" CHANGELOG.md)
build=build/linux
out=dist/linux
rm -rf "$build" "$out"
mkdir -p "$build" "$out"

echo "+ the program's folder"
pyinstaller --noconfirm --log-level WARN packaging/zen-digits.spec
folder=dist/zen-digits
python packaging/linux/slim.py "$folder"
python packaging/collect_licences.py "$folder/licences"
python packaging/linux/system_licences.py "$folder"
find "$folder" -type d -exec chmod 755 {} +
find "$folder" -type f ! -name zen-digits -exec chmod 644 {} +
chmod 755 "$folder"/_internal/torch/bin/*

filled() { sed -e "s/@VERSION@/$version/g; s/@DATE@/${date:-unreleased}/g" "$here/$1"; }

glibc=$(find "$folder" -name '*.so*' -exec objdump -T {} + 2>/dev/null | grep -oE 'GLIBC_2\.[0-9]+' | sort -uV | tail -1)
depends="libc6 (>= ${glibc#GLIBC_})"
while read -r package; do depends="$depends, $package"; done <"$here/depends"

echo "+ the Debian package"
tree=$build/deb
install -d "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin"
cp -a "$folder" "$tree/opt/zen-digits"
ln -s /opt/zen-digits/zen-digits "$tree/usr/bin/zen-digits"
install -Dm644 "$here/zen-digits.desktop" -t "$tree/usr/share/applications"
install -Dm644 "$here/zen-digits.xml" -t "$tree/usr/share/mime/packages"
install -Dm644 "$here/lintian-overrides" "$tree/usr/share/lintian/overrides/zen-digits"
install -d "$tree/usr/share/metainfo" "$tree/usr/share/man/man1" "$tree/usr/share/doc/zen-digits"
filled io.github.zen_digits.ZenDigits.metainfo.xml >"$tree/usr/share/metainfo/io.github.zen_digits.ZenDigits.metainfo.xml"
python "$here/manual.py" "${date:-unreleased}" | gzip -9n >"$tree/usr/share/man/man1/zen-digits.1.gz"
completion() { install -d "$tree/usr/share/$2" && python -m zen_digits completion "$1" >"$tree/usr/share/$2/$3"; }
completion bash bash-completion/completions zen-digits
completion zsh zsh/vendor-completions _zen-digits
completion fish fish/vendor_completions.d zen-digits.fish
gzip -9nc CHANGELOG.md >"$tree/usr/share/doc/zen-digits/changelog.gz"
cat "$here/copyright" >"$tree/usr/share/doc/zen-digits/copyright"
for size in 16 22 24 32 48 64 128 256 512; do
  icons=$tree/usr/share/icons/hicolor/${size}x$size
  install -Dm644 "build/icons/$size.png" "$icons/apps/zen-digits.png"
  install -Dm644 "build/icons/$size.png" "$icons/mimetypes/application-vnd.zen-digits.model.png"
done
install -Dm644 resources/icons/zen-digits.svg -t "$tree/usr/share/icons/hicolor/scalable/apps"
filled control | sed -e "s#@DEPENDS@#$depends#; s/@KIBIBYTES@/$(du -sk --apparent-size "$tree" | cut -f1)/" >"$tree/DEBIAN/control"
(cd "$tree" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
# Like dpkg-deb, but with xz's filter for x86 code, which makes PyTorch an eighth smaller, and with
# the settings that suit machine code best.
packed() { tar -C "$1" --owner=0 --group=0 --numeric-owner --sort=name "${@:2}" -c . | xz -T0 --block-size=320MiB --x86 --lzma2="preset=$preset,dict=64MiB,lc=4,pb=1"; }
echo 2.0 >"$build/debian-binary"
packed "$tree/DEBIAN" >"$build/control.tar.xz"
packed "$tree" --exclude=./DEBIAN >"$build/data.tar.xz"
(cd "$build" && ar rc deb.ar debian-binary control.tar.xz data.tar.xz)
mv "$build/deb.ar" "$out/zen-digits_${version}_amd64.deb"

echo "+ the portable archive"
portable=zen-digits-$version-linux-x86_64
cp -a "$folder" "$build/$portable"
cp "$here/README.portable" "$build/$portable/README"
tar -C "$build" --owner=0 --group=0 --sort=name -c "$portable" | zstd -q "-${ZSTD:-19}" --long=27 -T0 -o "$out/$portable.tar.zst"

(cd "$out" && sha256sum -- * | tee SHA256SUMS)
