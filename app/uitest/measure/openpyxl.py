"""Reads a workbook and writes its cells into another, several times; prints the milliseconds of each as JSON: openpyxl.py BOOK OTHER TIMES"""
import json
import sys
import time

from openpyxl import Workbook, load_workbook


def read(path):
    book = load_workbook(path, read_only=True)
    sheets = []
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # a stream does not know its size when it begins: what the file says of it is not all there is
        sheets.append((sheet.title, list(sheet.iter_rows(values_only=True))))
    book.close()
    return sheets


def write(path, sheets):
    book = Workbook(write_only=True)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)


def timed(list, do, *args):
    start = time.perf_counter()
    result = do(*args)
    list.append((time.perf_counter() - start) * 1000)
    return result


taken = {"read": [], "write": []}
for _ in range(int(sys.argv[3])):
    sheets = timed(taken["read"], read, sys.argv[1])
    timed(taken["write"], write, sys.argv[2], sheets)
print(json.dumps(taken))
