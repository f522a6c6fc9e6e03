#!/usr/bin/env python3
"""Computes anew how far raters agree (Krippendorff's alpha, ordinal), and holds it against what copro wrote.

    python3 recompute_alpha.py DIR

pandas reads the same files without options: pandas.read_csv("DIR/ratings.csv").
"""

import csv
import json
import pathlib
import sys
from collections import Counter, defaultdict
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


def alpha(units):
    """Exact. units: lists of places on the scale, one list for each thing rated."""
    units = [unit for unit in units if len(unit) > 1]
    counts = Counter(place for unit in units for place in unit)
    total = sum(counts.values())

    def distance(one, other):
        low, high = sorted((one, other))
        between = sum(counts[place] for place in range(low, high + 1))
        return (Fraction(between) - Fraction(counts[low] + counts[high], 2)) ** 2

    observed = sum(
        sum(distance(one, other) for one in unit for other in unit) / Fraction(len(unit) - 1) for unit in units
    ) / Fraction(total)
    expected = sum(
        counts[one] * counts[other] * distance(one, other) for one in counts for other in counts
    ) / Fraction(total * (total - 1))
    return None if expected == 0 else 1 - observed / expected


def table(folder, name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


folder = pathlib.Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
places = {
    field["name"]: [one["value"] for one in field.get("categories", [])]
    for resource in package["resources"]
    if resource["name"] == "ratings"
    for field in resource["schema"]["fields"]
}

ratings = defaultdict(lambda: defaultdict(list))
for row in table(folder, "ratings"):
    column = "answer" if row["about"] == "principle" else "say_low"
    if row["about"] == "principle" or row["say_status"] == "known":
        group = row["record"], row["side"], row["about"]
        ratings[group][row["unit"]].append(places[column].index(row[column]))

differ = False
for row in table(folder, "agreement"):
    group = row["record"], row["side"], row["about"]
    found = alpha(list(ratings[group].values()))
    written = "" if found is None else str(
        (Decimal(found.numerator) / Decimal(found.denominator)).quantize(Decimal("0.0001"), ROUND_HALF_UP))
    differ = differ or written != row["alpha"]
    print(row["project"], *group[1:], "alpha", row["alpha"] or row["alpha_status"], "the same" if written == row["alpha"] else written)
sys.exit(1 if differ else 0)
