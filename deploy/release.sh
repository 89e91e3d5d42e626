#!/bin/sh
# Puts a release of the site in place, or goes back to the one before. No request is lost, because what changes is one
# symbolic link, by one rename.
#
#   release.sh FOLDER   FOLDER (release/site) becomes the release that is served
#   release.sh --back   the release before becomes that again
#
# SITE_ROOT (/srv/site) then has releases/1, releases/2, … and the link `current`. The last five releases are kept.
set -eu

root=${SITE_ROOT:-/srv/site}
releases=$root/releases

all() { ls "$releases" | sort -n; }
current() { basename "$(readlink "$root/current")"; }

# keep_files RELEASE: pages that are open may still ask for files whose names change with what is in them. Those that the
# release now served has, and that were built in the last 30 days, stay. (`hashed` in scripts/deploy/headers.ts)
keep_files() {
  (cd "$root/current/" && find . -type f -mtime -30 \
    \( -path '*/_astro/*' -o -path '*/pagefind/fragment/*' -o -path '*/pagefind/index/*' -o -name '*.pf_meta*' \)) |
    while read -r file; do
      if [ ! -e "$releases/$1/$file" ]; then
        mkdir -p "$(dirname "$releases/$1/$file")"
        ln "$root/current/$file" "$releases/$1/$file"
      fi
    done
}

# serve RELEASE
serve() {
  if [ -e "$root/current" ]; then keep_files "$1"; fi
  ln -sfn "releases/$1" "$root/current.next"
  mv -T "$root/current.next" "$root/current"
  echo "$root/current is release $1"
}

case ${1:?"the folder of a release, or --back"} in
--back)
  before=$(all | awk -v current="$(current)" '$1 < current' | tail -n 1)
  serve "${before:?"there is no release before"}"
  ;;
*)
  mkdir -p "$releases"
  last=$(all | tail -n 1)
  next=$((${last:-0} + 1))
  rm -rf "$root/incoming"
  cp -a "$1" "$root/incoming"
  mv -T "$root/incoming" "$releases/$next"
  serve "$next"
  all | head -n -5 | while read -r old; do rm -rf "${releases:?}/$old"; done
  ;;
esac
