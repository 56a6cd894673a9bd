#!/usr/bin/env bash
# Makes the pictures of the README from the samples: docs/pictures.sh. Needs chromium; ./rapporteur builds itself.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
app=${RAPPORTEUR:-$root/rapporteur}
work=$(mktemp -d)
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
$app read "$root"/samples/*.txt --case "$work/samples.case" >/dev/null
$app serve --case "$work/samples.case" --port 0 --analyst "A. Analyst" >"$work/log" &
server=$!
until grep -q http "$work/log"; do sleep 0.2; done
address=$(grep -o 'http://[0-9.:]*' "$work/log")
mkdir -p "$root/docs/pictures"

shoot() { # NAME PATH SCHEME: 1 light, 0 dark
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
        --hide-scrollbars --user-data-dir="$work/profile" --virtual-time-budget=6000 --blink-settings=preferredColorScheme="$3" --window-size=1440,900 \
        --screenshot="$root/docs/pictures/$1.png" "$address$2" >/dev/null 2>&1
    echo "docs/pictures/$1.png"
}

link() { curl -s "$address$1" | grep -o "href=\"$2[^\"?#]*" | head -n 1 | cut -c7-; }

shoot home / 1
shoot incidents /incidents 0
shoot report "$(link /reports /reports/rep)" 1
shoot incident "$(link '/incidents?type=rocket' /incidents/inc)" 1
shoot timeline /timeline 1
shoot statements '/statements?view=matrix' 1
