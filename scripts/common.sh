# SPDX-License-Identifier: GPL-3.0-or-later
# What scripts/run, scripts/test and the others share. Sourced by bash.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages PURPOSE...: what is missing of scripts/packages.txt for these purposes (build, run, test).
install_packages() {
  local wanted missing
  wanted=$(awk -v purposes=" $* " '!/^#/ && index(purposes, " " $1 " ") { print $2 }' "$top/scripts/packages.txt")
  missing=$(for package in $wanted; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s ' "$package"
  done)
  [ -n "${missing// /}" ] || return 0
  say "Installing: $missing"
  # Debian's PostgreSQL would start a server of its own; the tests start theirs.
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 update
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 install --no-install-recommends $missing >/dev/null
}

# build PRESET CMAKE_ARGS... -- TARGETS...
build() {
  local preset=$1 arguments=()
  shift
  while [ $# -gt 0 ] && [ "$1" != -- ]; do arguments+=("$1"); shift; done
  [ $# -eq 0 ] || shift
  (cd "$top" && cmake --preset "$preset" "${arguments[@]}" >/dev/null)
  (cd "$top" && cmake --build --preset "$preset" ${1:+--target "$@"} >&2)
}
