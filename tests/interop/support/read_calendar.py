"""Prints the events of an .ics file as icalendar reads them, each with the moments at which it begins."""

import json
import sys
from datetime import datetime

from dateutil.rrule import rrulestr
from icalendar import Calendar

MOST = 60


def starts(event):
    start = event["DTSTART"].dt
    if "RRULE" not in event:
        return [start.isoformat()]
    # Wall time repeats; the time zone then says what moment that is.
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=start.replace(tzinfo=None))
    local = [moment for moment, _ in zip(rule, range(MOST))]
    zone = start.tzinfo
    named = [zone.localize(m) if hasattr(zone, "localize") else m.replace(tzinfo=zone) for m in local]
    return [moment.isoformat() for moment in named]


with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
events = [
    {
        "uid": str(event["UID"]),
        "summary": str(event["SUMMARY"]),
        "location": str(event.get("LOCATION", "")),
        "description": str(event.get("DESCRIPTION", "")),
        "isDay": not isinstance(event["DTSTART"].dt, datetime),
        "ends": event["DTEND"].dt.isoformat(),
        "starts": starts(event),
        "problems": [str(problem) for problem in event.errors],
    }
    for event in calendar.walk("VEVENT")
]
print(json.dumps(events))
