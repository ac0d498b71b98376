#!/bin/sh
# The windows of a film; curl and jq.
curl --fail-with-body -sG "${CHRONOLOGIE:-http://localhost:3000}/v1/chronology" \
  -d theatricalReleaseDate=2024-07-24 -d medium=svod -d knownOn=2026-11-22 |
  jq -r '.windows[] | "\(.tier) \(.opensOn)"'
