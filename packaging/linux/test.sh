#!/usr/bin/env bash
# Installs the .deb into a bare Debian, as a user would, and uses it there.
#
#     packaging/linux/test.sh dist/linux/zen-digits_*.deb [OLDER.deb]
#
# Every command and every menu entry; an upgrade from an older version, which keeps settings and runs;
# removal, which leaves only the user's data. Without OLDER.deb, the same program is repacked with a
# lower version. The test's output is in build/test; after a failure also a screenshot, the titles of all
# windows, what the program printed and its log.
#
# Run it as root. Needs debootstrap, python3, xvfb, openbox, xdotool, xclip and imagemagick.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
[ $# -ge 1 ] && [ -f "$1" ] || { echo "test.sh: give the .deb to test." >&2; exit 2; }
[ "$(id -u)" -eq 0 ] || { echo "test.sh: run it as root; it installs into its own file tree." >&2; exit 2; }
for tool in debootstrap dpkg-deb Xvfb openbox xdotool xclip import python3 unshare; do
  command -v "$tool" >/dev/null || { echo "test.sh: $tool is missing; see the top of this file." >&2; exit 2; }
done

suite=${SUITE:-bookworm}
mirror=${MIRROR:-http://deb.debian.org/debian}
base=build/bare/$suite
tree=$PWD/build/test/tree
work=/tmp/zen-digits-test # has the same path in the tree
# As this user, without a network: the program needs none.
user=(unshare -n chroot --userspec=user:user "$tree" env HOME=/home/user)
clean=(env -i PATH="$PATH" LANG=C.UTF-8 TMPDIR="$work")
data=$tree/home/user/.local/share/zen-digits

fail() { echo "test.sh: $1" >&2; exit 1; }
unmount() {
  for place in "$work" tmp/.X11-unix dev/shm dev/pts dev proc; do
    if mountpoint -q "$tree/$place"; then umount -l "$tree/$place"; fi
  done
}
screen=
# What a failure left behind: a screenshot, the windows there were, and what the program printed.
keep() {
  local name
  for name in window.png windows.txt errors.txt; do
    if [ -f "$work/files/$name" ]; then cp "$work/files/$name" build/test; fi
  done
  if [ -f "$data/zen-digits.log" ]; then cp "$data/zen-digits.log" build/test/log.txt; fi
}
tidy() {
  [ $? -eq 0 ] || keep
  [ -z "$screen" ] || kill "$screen"
  unmount
}
trap tidy EXIT
trap 'echo "test.sh: line $LINENO: $BASH_COMMAND failed." >&2' ERR
unmount
rm -rf --one-file-system build/test "$work"
mkdir -p build/test build/bare "$work/files" /tmp/.X11-unix
chmod 1777 "$work" "$work/files" /tmp/.X11-unix

echo "== a bare Debian ($suite)"
if [ ! -d "$base" ]; then
  rm -rf "$base.part"
  debootstrap --variant=minbase "$suite" "$base.part" "$mirror" >build/test/debootstrap.txt
  mv "$base.part" "$base"
fi
cp -a "$base" "$tree"
mount -t proc proc "$tree/proc"
mount --bind /dev "$tree/dev"
for place in dev/pts dev/shm; do mount --bind "/$place" "$tree/$place"; done
for place in "$work" tmp/.X11-unix; do
  mkdir -p "$tree/$place"
  mount --bind "/${place#/}" "$tree/$place"
done
cp /etc/resolv.conf "$tree/etc/resolv.conf"
chroot "$tree" useradd --create-home user
if chroot "$tree" sh -c 'command -v python3 || ls /usr/lib/*/libQt*' >/dev/null 2>&1; then
  fail "the Debian is not bare; remove $base."
fi
in_tree() { chroot "$tree" env DEBIAN_FRONTEND=noninteractive "$@" >>build/test/apt.txt 2>&1 || { tail build/test/apt.txt; exit 1; }; }
files() { (cd "$tree" && find . -xdev \( -type f -o -type l \) ! -path "./proc/*" ! -path "./dev/*" ! -path "./tmp/*" | sort); }
in_tree apt-get update
# Chinese, Japanese and Hindi can be chosen only where a font has their script.
in_tree apt-get install -y --no-install-recommends fonts-droid-fallback fonts-lohit-deva
files >build/test/before.txt

echo "== the older version"
older=${2:-}
if [ -z "$older" ]; then
  dpkg-deb -R "$1" build/test/older
  sed -i 's/^Version: .*/Version: 0.0.1/' build/test/older/DEBIAN/control
  older=build/test/older.deb
  dpkg-deb --root-owner-group -Znone -b build/test/older "$older" >/dev/null
  rm -rf build/test/older
fi
install_deb() {
  cp "$1" "$tree/var/cache/zen-digits.deb"
  in_tree apt-get install -y --no-install-recommends /var/cache/zen-digits.deb
  rm "$tree/var/cache/zen-digits.deb"
  chroot "$tree" dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB\n' zen-digits
}
# Versions before 0.2 kept their settings in another file.
appearance() {
  { cat "$data/settings.json" || cat "$data/settings.ini"; } 2>/dev/null | grep -ioE 'appearance\W*\w+'
}
install_deb "$older"
"${clean[@]}" "${user[@]}" zen-digits doctor
"${clean[@]}" python3 "$here/window_test.py" "$work/files" "$data" "${user[@]}" zen-digits
appearance >build/test/settings.txt
ls "$data/runs" >build/test/runs.txt

echo "== the upgrade"
install_deb "$1"
appearance | diff - build/test/settings.txt
ls "$data/runs" | diff - build/test/runs.txt
rm -rf "$work/files"/*
"${clean[@]}" python3 "$here/window_test.py" "$work/files" "$data" "${user[@]}" zen-digits
cp "$work/files/window.png" build/test/window.png
"${clean[@]}" python3 "$here/window_figures.py" "$work/files" "$data" "${user[@]}" zen-digits
"${clean[@]}" python3 packaging/smoke.py "${user[@]}" zen-digits

echo "== a damaged installation"
exec {number}< <(exec Xvfb -displayfd 1 -screen 0 1000x700x24 -ac -nolisten tcp 2>/dev/null)
screen=$!
read -r -u "$number" display
on_screen=("${clean[@]}" DISPLAY=":$display" "${user[@]}")
# If one of its parts is missing, the program says which one in one sentence.
lacks() { # PART, a word of the message, COMMAND
  local part=$tree/opt/zen-digits/_internal/$1 message code=0
  mv "$part" "$part.gone"
  message=$(timeout 120 "${on_screen[@]}" "${@:3}" 2>&1 >/dev/null) || code=$?
  mv "$part.gone" "$part"
  echo "without $1: $message"
  [[ $code -eq 2 && $message == "zen-digits: "*"$2"*"please install it again"* && $message != *$'\n'* ]] ||
    fail "it ended with $code, or this is not the expected message."
}
lacks torch/lib/libtorch_cpu.so libtorch_cpu zen-digits train --preset quick
lacks PySide6/Qt/lib/libQt6Widgets.so.6 libQt6Widgets zen-digits
lacks PySide6/Qt/plugins/platforms platforms zen-digits
lacks resources/models shipped.zendigits zen-digits predict "$work/files/seven.jsonl"
lacks resources/mnist resources zen-digits train --preset quick
lacks onnxruntime onnxruntime zen-digits predict "$work/files/seven.jsonl"
torch=$tree/opt/zen-digits/_internal/torch
mv "$torch" "$torch.gone"
"${clean[@]}" "${user[@]}" zen-digits predict "$work/files/seven.jsonl" | grep -q ': 7 (' || fail "it does not read without PyTorch."
mv "$torch.gone" "$torch"
echo "ok  it reads without PyTorch"

echo "== a broken user folder"
mv "$data" "$data.kept"
echo nonsense >"$data"
code=0
timeout 10 "${on_screen[@]}" zen-digits || code=$?
[ $code -eq 124 ] || fail "the window did not stay open; it ended with $code."
[ "$(cat "$data.broken-1")" = nonsense ] || fail "the broken folder was not renamed."
echo "ok  it is renamed"
rm -rf "$data" "$data.broken-1"
mv "$data.kept" "$data"

echo "== the desktop"
desktop=(desktop-file-utils libglib2.0-bin shared-mime-info) # every desktop has these
in_tree apt-get install -y --no-install-recommends "${desktop[@]}"
gio_of_user() { "${clean[@]}" "${user[@]}" gio "$@"; }
# Not `gio | grep -q`: grep ends at the first match, and gio's next line would then fail the pipe.
[[ $(gio_of_user info -a standard::content-type "$work/files/network.zendigits") == *application/vnd.zen-digits.model* ]] ||
  fail "model files are not recognised."
[[ $(gio_of_user mime application/vnd.zen-digits.model) == *zen-digits.desktop* ]] ||
  fail "no program is registered for model files."
echo "ok  model files are recognised and open with it"
in_tree apt-get purge -y "${desktop[@]}"

echo "== the removal"
in_tree apt-get purge -y zen-digits
in_tree apt-get autoremove -y --purge
in_tree apt-get clean
files >build/test/after.txt
left=$(comm -13 build/test/before.txt build/test/after.txt | grep -vE '^\./var/(lib|cache|log)/(dpkg|apt|ldconfig|debconf|fontconfig|systemd|shells)|^\./var/log/|^\./etc/(ld.so.cache|.*-)$' || true)
echo "$left" | sed 's,/runs/[^/]*/,/runs/…/,' | sort | uniq -c
leftovers=$(echo "$left" | grep -v '^\./home/user/' || true)
[ -z "$leftovers" ] || fail "other files than the user's data are left: $leftovers"
[ -d "$data/runs" ] || fail "the user's runs are gone."
echo "ok  only the user's data is left"
