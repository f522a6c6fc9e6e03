#!/usr/bin/env python3
"""Reads the projects of a folder that `copro portfolio` wrote, and counts the verdicts by the word claimed.

    python3 read_results.py DIR

pandas reads the same file without options: pandas.read_csv("DIR/projects.csv").
"""

import csv
import json
import pathlib
import sys
from collections import Counter

folder = pathlib.Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
fields = {
    field["name"]: field
    for resource in package["resources"]
    if resource["name"] == "projects"
    for field in resource["schema"]["fields"]
}
with open(folder / "projects.csv", encoding="utf-8", newline="") as file:
    projects = list(csv.DictReader(file))

# the words in their order; a cell that is empty says why in the column beside it
words = [one["value"] for one in fields["claimed"]["categories"]] + ["not-claimed", "not-stated"]
verdicts = [one["value"] for one in fields["verdict"]["categories"]] + ["unknown", "not-checked"]
counts = Counter(
    (one["claimed"] or one["claimed_status"], one["verdict"] or one["verdict_status"]) for one in projects
)

print(len(projects), "projects")
for word in words:
    for verdict in verdicts:
        if counts[word, verdict]:
            print(word, verdict, counts[word, verdict])
