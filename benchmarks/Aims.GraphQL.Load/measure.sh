#!/bin/sh
# Asks a bare endpoint, ours, mercurius with its JIT and graphql-yoga for the same objects, in turn and in one run, and prints
# requests per second and ratios as Markdown. Starts and stops all servers itself. Needs the .NET SDK, node, curl and wrk.
# Usage: benchmarks/Aims.GraphQL.Load/measure.sh [seconds] [rounds]
set -eu
seconds=${1:-5}
rounds=${2:-3}
here=$(cd "$(dirname "$0")" && pwd)
peers=$here/../graphql-js
ours=http://127.0.0.1:5211
mercurius=http://127.0.0.1:5212/graphql
yoga=http://127.0.0.1:5213/graphql
work=$(mktemp -d)
servers=
trap 'for server in $servers; do kill "$server" 2> /dev/null || true; done; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

dotnet build -c Release "$here" -v q > "$work/build.txt" || { cat "$work/build.txt"; exit 1; }
[ -d "$peers/node_modules" ] || npm ci --prefix "$peers" > /dev/null
dotnet "$here/bin/Release/net10.0/Aims.GraphQL.Load.dll" > /dev/null & servers="$!"
node "$peers/peers.mjs" > /dev/null & servers="$servers $!"

fields='id title kind weight isDuty'
printf '{"query":"{ item { %s } }"}' "$fields" > "$work/one.json"
printf '{"query":"{ items { %s } }"}' "$fields" > "$work/hundred.json"
printf '{"query":"%s"}' "$(cat "$here/introspection.graphql")" > "$work/introspection.json"
for question in one hundred introspection; do
  cat > "$work/$question.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = io.open("$work/$question.json"):read("*a")
LUA
done
ask() { curl -sf --retry 60 --retry-delay 1 --retry-connrefused -H 'Content-Type: application/json' -d "@$work/$1.json" "$2"; }
for question in one hundred; do
  ask "$question" "$ours/frozen" > "$work/expected"
  for peer in "$ours/live" "$mercurius" "$yoga"; do
    ask "$question" "$peer" | cmp -s - "$work/expected" || { echo "$peer answers something else"; exit 1; }
  done
done
ask introspection "$ours/service" > "$work/expected"
curl -sf "$ours/bare/introspection" | cmp - "$work/expected"

# rate <question> <address>: what a GET gives if the address is a bare one.
rate() {
  script="-s $work/$1.lua"
  case $2 in "$ours"/bare/*) script= ;; esac
  # shellcheck disable=SC2086
  wrk -t1 -c16 -d"${seconds}s" $script "$2" | awk '/Non-2xx/ { bad = 1 } /Requests\/sec/ { rate = $2 } END { print bad ? "FAILED" : int(rate + .5) }'
}
servers_of() {
  case $1 in
    introspection) echo "$ours/bare/introspection $ours/service" ;;
    *) echo "$ours/bare/$1 $ours/frozen $ours/live $mercurius $yoga" ;;
  esac
}
for question in one hundred introspection; do
  for server in $(servers_of "$question"); do rate "$question" "$server" > /dev/null; done
done

echo "$(uname -m), $(nproc) cores, .NET $(dotnet --version), node $(node --version), wrk -t1 -c16, ${seconds} s a figure"
echo
echo '| run | load | question | bare | ours, frozen | ours, live | mercurius + JIT | graphql-yoga | ours ÷ bare | ours ÷ mercurius |'
echo '|---|---|---|---|---|---|---|---|---|---|'
for round in $(seq "$rounds"); do
  for question in one hundred introspection; do
    load=$(cut -d' ' -f1 /proc/loadavg)
    rates=
    for server in $(servers_of "$question"); do rates="$rates $(rate "$question" "$server")"; done
    echo "$round $load $question$rates" | awk '{
      printf "| %s | %s | %s | %s | %s | %s | %s | %s | %.2f | %s |\n", $1, $2, $3, $4, $5, $6 == "" ? "–" : $6, $7 == "" ? "–" : $7,
        $8 == "" ? "–" : $8, $5 / $4, $7 == "" ? "–" : sprintf("%.1f", $5 / $7) }'
  done
done
