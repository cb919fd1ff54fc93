#!/bin/sh
# Asks the bare endpoint and GraphQL for the same objects, in turn, and prints requests per second. Needs wrk.
# Usage: dotnet run -c Release --project benchmarks/Aims.GraphQL.Load &  then  benchmarks/Aims.GraphQL.Load/measure.sh [seconds] [rounds]
seconds=${1:-5}
rounds=${2:-3}
base=http://127.0.0.1:5211
scripts=$(mktemp -d)
trap 'rm -rf "$scripts"' EXIT
for name in one:item hundred:items; do
  cat > "$scripts/${name%%:*}.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"query":"{ ${name##*:} { id title kind weight isDuty } }"}'
LUA
done
rate() { wrk -t1 -c16 -d"${seconds}s" "$@" | awk '/Requests\/sec/ { print $2 } /Non-2xx/ { print "FAILED" }'; }
for warm in bare/one bare/hundred; do rate "$base/$warm" > /dev/null; done
for warm in frozen live; do for size in one hundred; do rate -s "$scripts/$size.lua" "$base/$warm" > /dev/null; done; done
for round in $(seq "$rounds"); do
  for size in one hundred; do
    echo "$size: bare $(rate "$base/bare/$size"), frozen $(rate -s "$scripts/$size.lua" "$base/frozen"), live $(rate -s "$scripts/$size.lua" "$base/live")"
  done
done
