"""Prints the cells of an .xlsx file's sheets as openpyxl reads them: per sheet rows of [type, value]."""

import json
import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1])
sheets = {
    sheet.title: [[[cell.data_type, cell.value] for cell in row] for row in sheet.iter_rows()]
    for sheet in book.worksheets
}
print(json.dumps(sheets, default=str))
