"""Prints as JSON what python-docx sees in the .docx on stdin: its sections and every paragraph as it looks."""

import io
import json
import sys

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

document = Document(io.BytesIO(sys.stdin.buffer.read()))
DEFAULTS = document.styles.element.find(qn("w:docDefaults"))


def chain(style):
    while style is not None:
        yield style
        style = style.base_style


def first(values, default):
    return next((value for value in values if value is not None), default)


def points(length):
    return None if length is None else length.pt


def look(paragraph):
    styles = list(chain(paragraph.style))
    fonts = [run.font for run in paragraph.runs] + [style.font for style in styles]
    formats = [paragraph.paragraph_format] + [style.paragraph_format for style in styles]
    align = first((one.alignment for one in formats), None)
    size = first((points(one.size) for one in fonts), None)
    return {
        "text": paragraph.text,
        "style": paragraph.style.name,
        "size": size or int(DEFAULTS.find(".//" + qn("w:sz")).get(qn("w:val"))) / 2,
        "bold": first((one.bold for one in fonts), False),
        "italic": first((one.italic for one in fonts), False),
        "align": "LEFT" if align is None else align.name if hasattr(align, "name") else str(align).split()[0],
        "indent": first((points(one.first_line_indent) for one in formats), 0),
        "before": first((points(one.space_before) for one in formats), 0),
        "after": first((points(one.space_after) for one in formats), 0),
        "line": first((one.line_spacing for one in formats), 1),
    }


def blocks(parent, owner):
    for child in parent.iterchildren():
        if child.tag == qn("w:p"):
            yield look(Paragraph(child, owner))
        elif child.tag == qn("w:tbl"):
            for row in Table(child, owner).rows:
                for cell in row._tr.tc_lst:
                    yield from blocks(cell, owner)


def section(one):
    millimetres = lambda length: round(length.mm, 1)
    sides = ["page_width", "page_height", "top_margin", "bottom_margin", "left_margin", "right_margin"]
    return {
        **{side: millimetres(getattr(one, side)) for side in sides},
        "landscape": int(one.orientation) == 1,
        "hides_first": one.different_first_page_header_footer,
        "first_number": one._sectPr.find(qn("w:pgNumType")).get(qn("w:start")),
        "header": [look(paragraph) for paragraph in one.header.paragraphs],
        "first_header": [paragraph.text for paragraph in one.first_page_header.paragraphs],
    }


fonts = DEFAULTS.find(".//" + qn("w:rFonts")).attrib.values()
print(
    json.dumps(
        {
            "fonts": sorted(set(fonts)),
            "title": document.core_properties.title,
            "subject": document.core_properties.subject,
            "sections": [section(one) for one in document.sections],
            "paragraphs": list(blocks(document.element.body, document)),
            "repeated": [
                [bool(row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None) for row in table.rows]
                for table in document.tables
            ],
        }
    )
)
