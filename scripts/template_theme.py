"""The theme of the Word template: our colours and fonts, as Word's own menus offer them."""

from scripts.template_look import ARABIC, GRADES, GREY, HEAD, INK, STAR, TEAL, TINT

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PLACES = {
    "dk1": INK, "lt1": "FFFFFF", "dk2": TEAL, "lt2": TINT, "accent1": TEAL, "accent2": "2456A6",
    "accent3": GRADES[3][0], "accent4": STAR, "accent5": GREY, "accent6": GRADES[2][0],
    "hlink": "2456A6", "folHlink": GREY,
}  # fmt: skip


def theme() -> str:
    """A whole theme; the effects, of which it must have three each, are plain."""
    colours = "".join(
        f'<a:{place}><a:srgbClr val="{value}"/></a:{place}>' for place, value in _PLACES.items()
    )
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="{latin}"/><a:ea typeface=""/>'
        f'<a:cs typeface="{ARABIC}"/></a:{kind}Font>'
        for kind, latin in (("major", "Calibri"), ("minor", "Cambria"))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme xmlns:a="{_DRAWING}" name="IRM report"><a:themeElements>'
        f'<a:clrScheme name="IRM report">{colours}</a:clrScheme>'
        f'<a:fontScheme name="IRM report">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="IRM report"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )
