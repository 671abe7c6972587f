#!/bin/sh
# Memasang Benang Merah untuk pengguna ini (~/.local), atau dengan --sistem untuk semua (/usr/local, perlu hak root). --hapus mencabutnya lagi.
# Installs Benang Merah for this user (~/.local), or with --sistem for everybody (/usr/local, needs root). --hapus removes it again.
# Berkas .benang tidak pernah disentuh. / No .benang file is ever touched.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
remove=
for word in "$@"; do
  case $word in
    --sistem) prefix=${PREFIX:-/usr/local} ;;
    --hapus) remove=yes ;;
    *) echo "pasang.sh [--sistem] [--hapus]" >&2; exit 2 ;;
  esac
done

list() { # every file of the package that is installed, relative to the prefix
  echo bin/benangmerah
  (cd "$here" && find share -type f | sort)
}

refresh() { # tells the desktop, where it has something to be told with
  command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$prefix/share/applications" || true
  command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$prefix/share/mime" || true
  command -v gtk-update-icon-cache >/dev/null 2>&1 && gtk-update-icon-cache -q -t "$prefix/share/icons/hicolor" || true
}

if [ -n "$remove" ]; then
  list | while read -r file; do rm -f "$prefix/$file"; done
  refresh
  echo "Dicabut dari $prefix. / Removed from $prefix."
  exit 0
fi

list | while read -r file; do
  mkdir -p "$prefix/$(dirname "$file")"
  cp "$here/$file" "$prefix/$file.baru"
  mv -f "$prefix/$file.baru" "$prefix/$file" # the program may be running
done
desktop=$prefix/share/applications/id.benangmerah.desktop
sed "s|^Exec=benangmerah|Exec=\"$prefix/bin/benangmerah\"|" "$here/share/applications/id.benangmerah.desktop" >"$desktop"
refresh
echo "Terpasang di $prefix. / Installed in $prefix."
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) echo "Untuk terminal, tambahkan $prefix/bin ke PATH. / For the terminal, add $prefix/bin to PATH." ;;
esac
