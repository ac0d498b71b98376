#!/bin/sh
# Makes clients from openapi/openapi.yaml with the generators that people use, and says of each whether it works: `npm run clients`.
# What it needs comes from the registries when it runs; nothing is kept. The results are written down in docs/clients.md.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
cp "$root/openapi/openapi.yaml" .

# try NAME COMMAND…: one generator.
try () {
  name=$1
  shift
  if "$@" > log 2>&1; then echo "ok: $name"; else echo "failed: $name"; tail -n 5 log; fi
}

npm init --yes > /dev/null && npm install --no-audit --no-fund openapi-typescript openapi-fetch swagger-typescript-api typescript@5 > log 2>&1 || { tail -n 5 log; exit 1; }
try 'openapi-typescript, compiled' sh -c 'npx openapi-typescript openapi.yaml -o one.ts && npx tsc --noEmit --strict one.ts'
try 'swagger-typescript-api, compiled' sh -c 'npx swagger-typescript-api generate -p openapi.yaml -o two && npx tsc --noEmit --strict --skipLibCheck --target es2022 --lib es2022,dom two/*.ts'
if [ "$(node -p 'parseInt(process.versions.node)')" -ge 22 ]; then
  npm install --no-audit --no-fund @hey-api/openapi-ts orval > log 2>&1
  modern='--noEmit --strict --skipLibCheck --module esnext --moduleResolution bundler --target es2022 --lib es2022,dom,dom.iterable'
  try '@hey-api/openapi-ts, compiled' sh -c "npx openapi-ts -i openapi.yaml -o hey && npx tsc $modern hey/*.ts"
  try 'orval, compiled' sh -c "npx orval --input openapi.yaml --output orval/api.ts --client fetch && npx tsc $modern orval/*.ts"
fi
if command -v python3 > /dev/null; then
  python3 -m venv python && python/bin/pip install --quiet openapi-python-client datamodel-code-generator > log 2>&1 || { echo 'left out: the generators for Python, which cannot be installed here'; exit; }
  try 'openapi-python-client, imported' sh -c 'PATH=$PWD/python/bin:$PATH openapi-python-client generate --path openapi.yaml --meta none --output-path three && python/bin/python -c "import three"'
  try 'datamodel-code-generator, imported' sh -c 'python/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi --output-model-type pydantic_v2.BaseModel --output four.py && python/bin/python -c "import four"'
fi
