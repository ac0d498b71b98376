"""The windows of a film; the standard library is enough."""
import json
import os
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

service = os.environ.get("CHRONOLOGIE", "http://localhost:3000")
question = {"theatricalReleaseDate": "2024-07-24", "medium": ["svod"], "knownOn": "2026-11-22"}
try:
    with urlopen(f"{service}/v1/chronology?{urlencode(question, doseq=True)}") as answer:
        for window in json.load(answer)["windows"]:
            print(window["tier"], window["opensOn"])
except HTTPError as refusal:
    raise SystemExit(json.load(refusal)["detail"])
