"""Prints the cards of a .vcf file as vobject reads them: per card a list of [name, types, value]."""

import json
import sys

import vobject


def value_of(line):
    value = line.value
    if line.name == "ADR":
        names = ("box", "extended", "street", "city", "region", "code", "country")
        return {name: getattr(value, name) for name in names}
    if line.name == "N":
        return {"family": value.family, "given": value.given}
    return value


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    cards = [
        [[line.name, line.params.get("TYPE", []), value_of(line)] for line in card.getChildren()]
        for card in vobject.readComponents(file.read())
    ]
print(json.dumps(cards))
